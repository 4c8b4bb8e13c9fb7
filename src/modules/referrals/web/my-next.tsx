import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { toAnswer } from '../domain/follow-up.ts'
import { datesToChoose } from '../domain/meeting.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { reasonWords } from '../messages/reasons.ts'
import type { ReferralSight } from '../queries/my-referral.ts'
import { FollowUpQuestion } from './follow-up-question.tsx'
import { DatesToChoose, DidWeMeet, MeetingFacts } from './my-meeting.tsx'
import { Written } from './written.tsx'

type Props = { sight: ReferralSight; form: FormState; language: Language; now: Temporal.Instant }

/** The one thing that waits for her, the largest of the page; nothing when others have to move. */
export function MyNext({ sight, form, language, now }: Props) {
  const t = myReferralWords(language)
  const { referral, meetings, followUps } = sight
  const { state } = referral
  const asked = toAnswer(followUps, 'person', now)[0]
  if (asked !== undefined)
    return (
      <FollowUpQuestion
        asked={asked}
        action={href(routes.myFollowUp, { referral: referral.id, followUp: asked.id })}
        form={form}
        language={language}
      />
    )
  if (state === 'draft')
    return (
      <NextStep
        href={href(routes.mySheet, { referral: referral.id })}
        title={t('read-sheet')}
        body={t('read-sheet-body')}
        language={language}
      />
    )
  if (state === 'refused' || state === 'redirected' || state === 'no-answer') return <Elsewhere sight={sight} language={language} />
  const chosen = meetings.find((meeting) => meeting.state === 'chosen')
  if (chosen !== undefined) {
    const isPast = Temporal.Instant.compare(chosen.startsAt, now) <= 0
    return (
      <>
        {isPast ? <DidWeMeet referral={referral} form={form} language={language} /> : null}
        <MeetingFacts meeting={chosen} sight={sight} language={language} />
      </>
    )
  }
  const dates = datesToChoose(meetings, now)
  if (state === 'meeting-proposed' && dates.length > 0) return <DatesToChoose dates={dates} sight={sight} form={form} language={language} />
  if (state === 'meeting-proposed' || state === 'first-contact') return <DidWeMeet referral={referral} form={form} language={language} />
  return null
}

/** The reason that was given, and somewhere else to go: always at least the search. */
function Elsewhere({ sight: { steps, elsewhere }, language }: { sight: ReferralSight; language: Language }) {
  const t = myReferralWords(language)
  const ending = steps.find(({ step }) => step === 'refuse' || step === 'redirect')
  const words = ending?.alternative ?? ''
  return (
    <>
      {elsewhere === undefined ? (
        <NextStep href={routes.services} title={t('look-again')} body={t('look-again-body')} language={language} />
      ) : (
        <NextStep
          href={href(routes.service, { service: elsewhere.id })}
          title={<bdi>{elsewhere.name}</bdi>}
          body={<bdi>{elsewhere.organisation.name}</bdi>}
          language={language}
        />
      )}
      {ending?.reason == null ? null : (
        <Card title={t('why')}>
          <p>{reasonWords(language)(`why-${ending.reason}`)}</p>
          {ending.condition === '' ? null : (
            <p>{reasonWords(language)('which-condition', { condition: `\u2068${ending.condition}\u2069` })}</p>
          )}
          {ending.words === '' ? null : <Written>{ending.words}</Written>}
        </Card>
      )}
      {words === '' ? null : (
        <Card title={t('alternative')}>
          <Written>{words}</Written>
        </Card>
      )}
    </>
  )
}
