import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { formatTime, formatWeekday } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { moveStage } from '../acts/move-stage.ts'
import { folderWords } from '../kit/messages/folder.ts'
import { personParts } from '../messages/person-parts.ts'
import { personPath } from '../messages/person-path.ts'
import { personRecord } from '../messages/person-record.ts'
import { findPersonSight, type PersonSight } from '../queries/person-sight.ts'
import { resourcesWords } from '../resources/messages/resources.ts'
import { WorkCards } from './person-cards.tsx'
import { AroundLinks, ContactFacts, SharingFacts } from './person-facts.tsx'
import { observationMoment } from './person-observation.tsx'
import { readingOf, roomOf } from './person-parts.tsx'
import { PersonPath } from './person-path.tsx'

/** Everything about one person on one page, for whoever accompanies her. */
export const personPage = page({
  name: 'person',
  title: 'La fiche d’une personne',
  path: routes.person,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }, moment) => findPersonSight(tx, person, moment),
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => readingOf(record, 'record'),
  view({ data: sight, language, form, shell }) {
    const t = personRecord(language)
    const { record } = sight
    const native =
      record.nativeName === null || record.nativeName === record.name ? undefined : (
        <p class="native-name">
          <bdi>{record.nativeName}</bdi>
        </p>
      )
    return (
      <Layout shell={shell} title={record.name} width="wide" back={{ href: routes.caseload, label: t('caseload') }} aside={native}>
        <NextMeeting sight={sight} language={language} />
        <PersonPath sight={sight} language={language} form={form} />
        <section>
          <ContactFacts record={record} language={language} />
        </section>
        <Card title={folderWords(language)('card')} href={roomOf(routes.personFolder, record.id)}>
          <p>{folderWords(language)('card-body')}</p>
        </Card>
        <Card title={resourcesWords(language)('title')} href={roomOf(routes.personResources, record.id)}>
          <p>{resourcesWords(language)('lead')}</p>
        </Card>
        <WorkCards sight={sight} language={language} />
        <LastObservations sight={sight} language={language} />
        <SharingFacts sight={sight} language={language} />
        <AroundLinks record={record} language={language} />
        <p class="hint">{t('readLine')}</p>
      </Layout>
    )
  },
})

export const moveStagePost = post({
  path: routes.moveStage,
  act: moveStage,
  page: personPage,
  next: ({ record }) => href(routes.person, { person: record.id }),
  said: (_, language) => personPath(language)('stageSaved'),
  refusals: {
    'changed-elsewhere': (language) => personPath(language)('stageElsewhere'),
    'already-there': (language) => personPath(language)('alreadyThere'),
    'closed-by-person-only': (language) => personPath(language)('closedByPerson'),
  },
})

function NextMeeting({ sight: { record, around, timeZone }, language }: { sight: PersonSight; language: Language }) {
  const t = personRecord(language)
  const appointment = around.nextAppointment
  const to = roomOf(routes.prepare, record.id)
  if (appointment === undefined) return <NextStep href={to} title={t('nextNone')} body={t('nextNoneBody')} />
  const there = appointment.startsAt.toZonedDateTimeISO(timeZone)
  const when = `${formatWeekday(there.toPlainDate(), language)}, ${formatTime(there.toPlainTime(), language)}`
  return (
    <NextStep
      href={to}
      title={t('next')}
      body={
        <>
          {t('nextBody', { when })} · <bdi>{appointment.place}</bdi>
        </>
      }
    />
  )
}

function LastObservations({ sight, language }: { sight: PersonSight; language: Language }) {
  const t = personParts(language)
  return (
    <section aria-labelledby="observations">
      <h2 id="observations">{t('observations')}</h2>
      {sight.observations.length === 0 ? (
        <p>{t('noObservation')}</p>
      ) : (
        <Timeline items={sight.observations.map((line) => observationMoment(line, language, true))} />
      )}
    </section>
  )
}
