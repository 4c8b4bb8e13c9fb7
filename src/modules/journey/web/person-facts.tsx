import type { Child } from 'hono/jsx'
import { consentWording, type RecordHead } from '#modules/people/index.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { routes } from '#routes'
import { SummaryList } from '#ui/summary-list.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { selfCheckWords } from '../kit/messages/self-check.ts'
import { personRecord } from '../messages/person-record.ts'
import type { PersonSight } from '../queries/person-sight.ts'
import { Day, roomOf } from './person-parts.tsx'

/** Who the person is and how she wants to be reached. */
export function ContactFacts({ record, language }: { record: RecordHead; language: Language }) {
  const t = personRecord(language)
  const facts = [
    { label: t('reach'), value: <Reach record={record} language={language} />, change: { href: roomOf(routes.correctPerson, record.id) } },
    { label: t('language'), value: <span lang={record.language}>{languageFacts[record.language].name}</span> },
    { label: t('birth'), value: record.birth === null ? t('unknownBirth') : <bdi>{record.birth}</bdi> },
    { label: t('hostedBy'), value: <bdi>{record.hostName}</bdi> },
  ]
  return <SummaryList language={language} items={facts} />
}

function Reach({ record, language }: { record: RecordHead; language: Language }) {
  const t = personRecord(language)
  const ways: Child[] = []
  if (record.phone !== null)
    ways.push(
      <a href={`tel:${record.phone.replace(/[^\d+]/g, '')}`}>
        <bdi dir="ltr">{record.phone}</bdi>
      </a>,
    )
  if (record.email !== null)
    ways.push(
      <a href={`mailto:${record.email}`}>
        <bdi dir="ltr">{record.email}</bdi>
      </a>,
    )
  return (
    <>
      <p>{t(record.reach)}</p>
      {ways.length === 0 ? <p class="hint">{t('noContact')}</p> : ways.map((way) => <p class="reach">{way}</p>)}
    </>
  )
}

/** What she shares with the organisation of this session and until when; what she keeps is said as calmly. */
export function SharingFacts({ sight: { around }, language }: { sight: PersonSight; language: Language }) {
  const t = personRecord(language)
  const items = consentWording.fieldGroups.map(({ id: part, label }) => {
    const until = around.until[part]
    const value =
      until === undefined
        ? t('notShared')
        : t('sharedUntil', { day: '\u0000' })
            .split('\u0000')
            .map((text, index) =>
              index === 0 ? (
                text
              ) : (
                <>
                  <Day day={until} language={language} />
                  {text}
                </>
              ),
            )
    return { label: label[language], value: <>{value}</> }
  })
  const keptBack = items.length > Object.keys(around.until).length
  return (
    <section aria-labelledby="sharing">
      <h2 id="sharing">{t('sharing')}</h2>
      <SummaryList language={language} items={items} />
      {keptBack ? <p class="hint">{t('notSharedNote')}</p> : null}
    </section>
  )
}

/** The other rooms of the record. */
export function AroundLinks({ record, language }: { record: RecordHead; language: Language }) {
  const t = personRecord(language)
  return (
    <section aria-labelledby="around">
      <h2 id="around">{t('around')}</h2>
      <TaskList
        items={[
          { href: roomOf(routes.personReferrals, record.id), title: t('referrals') },
          { href: roomOf(routes.newAppointment, record.id), title: t('appointments') },
          { href: roomOf(routes.personNotes, record.id), title: t('notes'), hint: t('notesHint') },
          { href: roomOf(routes.selfCheck, record.id), title: selfCheckWords(language)('title'), hint: t('notesHint') },
          { href: roomOf(routes.personCard, record.id), title: t('card') },
          { href: roomOf(routes.correctPerson, record.id), title: t('correct') },
          { href: roomOf(routes.personPaperConsent, record.id), title: t('paperConsent') },
          { href: roomOf(routes.withdrawForPerson, record.id), title: t('withdraw') },
          { href: roomOf(routes.leavePerson, record.id), title: t('leave') },
        ]}
      />
    </section>
  )
}
