import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { plainSteps } from '../domain/plain-steps.ts'
import { type Step, stepsFrom } from '../domain/steps.ts'
import { staffWords } from '../messages/staff.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { AskTime, Decline, TakeBack, TurnDown } from './staff-answers.tsx'
import { ChooseDate, ProposeDate, SayMeeting } from './staff-meeting.tsx'
import { StepButton } from './step-button.tsx'
import { ToldAnswers } from './told-answers.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language; now: Temporal.Instant }

/** What this side may do now: read from the table of steps, the simplest first. */
export function StaffSteps({ sight, form, language, now }: Props) {
  const t = staffWords(language)
  const { referral, side } = sight
  const allowed: readonly Step[] = stepsFrom(referral.state, side)
  const plain = plainSteps.filter((step) => step !== 'decline' && allowed.includes(step))
  const common = { sight, form, language }
  const chosen = sight.meetings.some(({ state }) => state === 'chosen')
  // A counsellor proposes and says; what she notes of a service is what it told her.
  return (
    <section aria-label={t('more')}>
      <ToldAnswers sight={sight} language={language} />
      {plain.length === 0 ? null : (
        <div class="actions">
          {plain.map((step, index) => (
            <StepButton
              action={href(routes.moveReferral, { referral: referral.id })}
              step={step}
              version={referral.version}
              label={t(`do-${step}`)}
              language={language}
              kind={side === 'recipient' && index === plain.indexOf('accept') ? 'primary' : 'secondary'}
            />
          ))}
        </div>
      )}
      {allowed.includes('choose-meeting') && !chosen ? <ChooseDate {...common} now={now} /> : null}
      {allowed.includes('hold') ? <SayMeeting {...common} /> : null}
      {allowed.includes('propose-meeting') ? <ProposeDate {...common} /> : null}
      {allowed.includes('ask-time') ? <AskTime {...common} /> : null}
      {allowed.includes('refuse') || allowed.includes('redirect') ? <TurnDown {...common} /> : null}
      {allowed.includes('decline') ? <Decline {...common} /> : null}
      {allowed.includes('withdraw') || (allowed.includes('take-back') && sight.sheet?.withdrawnAt === null) ? (
        <TakeBack {...common} />
      ) : null}
    </section>
  )
}
