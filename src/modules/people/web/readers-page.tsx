import { listOrganisations } from '#modules/identity/index.ts'
import { z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay, formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Pager } from '#ui/pager.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { openedRecord } from '../domain/record.ts'
import { partsRead, readers, whatWasRead, whyRead } from '../messages/readers.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { type Companion, listCompanions } from '../queries/list-companions.ts'
import { listReadings } from '../queries/list-readings.ts'

const uuid = /^[0-9a-f-]{36}$/

export const readersPage = page({
  name: 'my-readers',
  title: 'Qui a lu ma fiche',
  path: routes.myReaders,
  who: ['person'],
  menu: {
    label: {
      fr: 'Qui a lu ma fiche',
      en: 'Who read my record',
      es: 'Quién leyó mi ficha',
      it: 'Chi ha letto la mia scheda',
      ar: 'من قرأ ملفي',
    },
    order: 70,
  },
  input: z.object({ after: z.string().regex(uuid).nullable().catch(null).default(null) }),
  async load(tx, { after }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined) return undefined
    const organisations = new Map((await listOrganisations(tx)).map((each) => [each.id, each]))
    return {
      record,
      organisations,
      companions: await listCompanions(tx, record.id),
      readings: await listReadings(tx, record.id, after),
      zone: organisations.get(record.hostId)?.timeZone ?? 'UTC',
    }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { organisations, companions, readings, zone }, language, shell }) {
    const t = readers(language)
    const items = readings.lines.map((line) => ({
      when: formatMoment(line.at, zone, language),
      datetime: line.at.toString({ smallestUnit: 'second' }),
      title: (
        <>
          <bdi>{line.reader}</bdi> · <bdi>{organisations.get(line.organisationId)?.name ?? ''}</bdi>
        </>
      ),
      body: (
        <>
          {t('line', { what: whatWasRead(line.what, language) })}. <bdi>{whyRead(line.reason, language)}</bdi>
          <PartsRead parts={partsRead(line.what, language)} />
        </>
      ),
    }))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        <Companions companions={companions} nameOf={(id) => organisations.get(id)?.name ?? ''} language={language} />
        {items.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneBody')}</p>
          </EmptyState>
        ) : (
          <Timeline items={items} />
        )}
        <Pager
          language={language}
          next={readings.next === undefined ? undefined : href(routes.myReaders, {}, { after: readings.next })}
          nextLabel={t('older')}
        />
        <p>{t('question')}</p>
        <LinkButton href={routes.mySharing} kind="secondary">
          {t('stop')}
        </LinkButton>
      </Layout>
    )
  },
})

function PartsRead({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  )
}

function Companions({
  companions,
  nameOf,
  language,
}: {
  companions: Companion[]
  nameOf: (id: Companion['organisationId']) => string
  language: Language
}) {
  const t = readers(language)
  if (companions.length === 0) return null
  return (
    <section aria-labelledby="companions">
      <h2 id="companions">{t('companions')}</h2>
      <ul>
        {companions.map(({ name, organisationId, since, reason }) => (
          <li>
            <bdi>{name}</bdi> · <bdi>{nameOf(organisationId)}</bdi>.{' '}
            {t('since', { day: formatDay(since.toZonedDateTimeISO('UTC').toPlainDate(), language) })}{' '}
            {reason === openedRecord ? t('opened-record') : <bdi>{t('reason', { reason })}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  )
}
