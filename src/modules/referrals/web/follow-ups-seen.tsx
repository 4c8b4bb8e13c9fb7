import type { FormState } from '#platform/form-state.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { formatDay } from '#ui/format.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { toAnswer } from '../domain/follow-up.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { FollowUpQuestion } from './follow-up-question.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language; now: Temporal.Instant }

/** What each side said at thirty and ninety days; who sends may write down what she was told. */
export function FollowUpsSeen({ sight, form: all, language, now }: Props) {
  const t = staffMeetingWords(language)
  const { referral, followUps, timeZone, side } = sight
  if (followUps.length === 0) return null
  const form = 'answer' in all.values ? all : blankForm
  const waiting = [...toAnswer(followUps, 'resource', now), ...(side === 'counsellor' ? toAnswer(followUps, 'person', now) : [])]
  const day = (at: Temporal.Instant) => formatDay(at.toZonedDateTimeISO(timeZone).toPlainDate(), language)
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('follow-ups')}</h2>
      <SummaryList
        language={language}
        items={followUps.map(({ askedOf, dueAt, answer, words }) => ({
          label: `${t(`of-${askedOf}`)} · ${day(dueAt)}`,
          value:
            answer === null ? (
              t('asked-on', { day: day(dueAt) })
            ) : (
              <>
                {reasonWords(language)(`answer-${answer}`)}
                {words === '' ? null : (
                  <>
                    <br />
                    <bdi>{words}</bdi>
                  </>
                )}
              </>
            ),
        }))}
      />
      {waiting.map((asked) => (
        <Details summary={`${t(`of-${asked.askedOf}`)} · ${t('how-goes', { days: asked.days })}`}>
          <FollowUpQuestion
            asked={asked}
            action={href(routes.referralFollowUp, { referral: referral.id, followUp: asked.id })}
            form={form}
            language={language}
            legend={t('how-goes', { days: asked.days })}
          />
        </Details>
      ))}
    </section>
  )
}
