import { canOpenRecord, type RecordHead } from '#modules/people/index.ts'
import { id, optionalChoice, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { checkProcess } from '../acts/check-process.ts'
import type { CheckPoint } from '../check-points/domain/check-point.ts'
import { checkPoints } from '../check-points/messages/check-points.ts'
import { listCheckPoints, listProcessWords } from '../check-points/queries/check-points.ts'
import { Said } from '../check-points/web/my-check-points.tsx'
import { processItemIds, processItems } from '../content/process-checklist.ts'
import { dayIn } from '../domain/adviser.ts'
import { personProcess } from '../messages/person-process.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'
import { listProcessChecks } from '../queries/person-process.ts'
import { readingOf, roomOf, WhoseName } from './person-parts.tsx'
import { Point } from './person-process-point.tsx'

/** Ten points on how the work was done together, which the person reads too. */
export const personProcessPage = page({
  name: 'person-process',
  title: 'La liste de la démarche',
  path: routes.personProcess,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), together: optionalChoice(['yes']).catch(null) }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined) return undefined
    const [checks, words, [latest]] = await Promise.all([
      listProcessChecks(tx, person, found.adviser.organisationId),
      listProcessWords(tx, person),
      listCheckPoints(tx, person),
    ])
    return { ...found, checks, words, latest }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record, latest }) => readingOf(record, latest === undefined ? 'process' : 'process decision'),
  view({ data: { record, checks, words, latest, timeZone }, input, language, form, shell }) {
    const t = personProcess(language)
    const together = input.together === 'yes' || form.values['together'] === 'yes'
    const address = roomOf(routes.personProcess, record.id)
    const versions = Object.fromEntries(processItemIds.map((item) => [`version-${item}`, String(checks.get(item)?.version ?? 0)]))
    return (
      <Layout
        shell={shell}
        title={t(together ? 'together' : 'title')}
        lead={t(together ? 'togetherLead' : 'lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        <Notice>
          <p>{t('aboutProcess')}</p>
          <p>{t('visible')}</p>
          <p>{t('wordNote')}</p>
        </Notice>
        <div class="actions">
          <LinkButton href={together ? address : `${address}?together=yes`} kind="secondary">
            {t(together ? 'alone' : 'togetherStart')}
          </LinkButton>
        </div>
        <Form action={address} form={form} language={language} submit={t('save')} hidden={{ ...versions, together: together ? 'yes' : '' }}>
          {processItems.map((item) => (
            <Point
              item={item}
              line={checks.get(item.id)}
              word={words.get(item.id)}
              form={form}
              language={language}
              beside={together && record.language !== language ? record.language : undefined}
              timeZone={timeZone}
            />
          ))}
        </Form>
        <HerCheckPoint record={record} latest={latest} language={language} timeZone={timeZone} />
      </Layout>
    )
  },
})

export const checkProcessPost = post({
  path: routes.personProcess,
  act: checkProcess,
  page: personProcessPage,
  next: ({ personId, together }) => href(routes.personProcess, { person: personId }, { together }),
  said: (_, language) => personProcess(language)('saved'),
  refusals: { 'changed-elsewhere': (language) => personProcess(language)('changedElsewhere') },
})

/** What she wrote last of how she goes on, when she shares it. It is hers: here it is read, never written. */
function HerCheckPoint({ record, latest, language, timeZone }: CheckPointProps) {
  const t = personProcess(language)
  if (!record.shares.includes('decision')) {
    return (
      <Card title={t('checkPoint')}>
        <p class="hint">{t('checkPointNotShared')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('checkPoint')}>
      {latest === undefined ? (
        <p>{t('checkPointNone')}</p>
      ) : (
        <>
          <p>
            <strong>{checkPoints(language)(latest.way)}</strong>
          </p>
          <Said checkPoint={latest} language={language} />
          <p class="hint">{t('checkPointOn', { day: formatDay(dayIn(timeZone, latest.at), language) })}</p>
        </>
      )}
      <p class="hint">{t('checkPointHers')}</p>
    </Card>
  )
}

type CheckPointProps = { record: RecordHead; latest: CheckPoint | undefined; language: Language; timeZone: string }
