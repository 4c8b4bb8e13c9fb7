import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { DayField, RadioGroup, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { beforeSending, isAllowed } from '../domain/steps.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffWords } from '../messages/staff.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { RefusalFields } from './refusal-fields.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language }

// Several forms share the page: what was sent back belongs to the one that holds this field.
const sentTo = (form: FormState, field: string): FormState => (field in form.values ? form : blankForm)

/** A day until which to be left in peace. */
export function AskTime({ sight: { referral }, form: all, language }: Props) {
  const t = staffWords(language)
  const form = sentTo(all, 'answerBy')
  return (
    <Details summary={t('time-title')} open={form !== blankForm}>
      <Form
        action={href(routes.askForTime, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('answer')}
        kind="secondary"
        hidden={{ version: String(referral.version) }}
      >
        <DayField form={form} language={language} name="answerBy" label={t('time-day')} hint={t('time-hint')} required />
      </Form>
    </Details>
  )
}

/** A refusal or another way: with a reason and somewhere else to go, always. */
export function TurnDown({ sight: { referral, side }, form: all, language }: Props) {
  const t = staffWords(language)
  const form = sentTo(all, 'alternative')
  const given = { form, language }
  const steps = (['refuse', 'redirect'] as const).filter((step) => isAllowed(step, referral.state, side))
  return (
    <Details summary={t('no-title')} open={form !== blankForm}>
      <Form
        action={href(routes.turnDownReferral, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('answer')}
        kind="secondary"
        hidden={{ version: String(referral.version) }}
      >
        <RadioGroup
          {...given}
          name="step"
          legend={t('no-how')}
          required
          stored={steps.length === 1 ? steps[0] : null}
          options={steps.map((value) => ({ value, label: t(value) }))}
        />
        <RefusalFields form={form} language={language} />
        <TextArea {...given} name="words" label={t('word')} rows={2} unmarked />
      </Form>
    </Details>
  )
}

/** She no longer wants it, and says so to who accompanies her: what is written stays between them. */
export function Decline({ sight: { referral }, form: all, language }: Props) {
  const t = staffWords(language)
  const form = all.values['step'] === 'decline' ? all : blankForm
  return (
    <Details summary={t('do-decline')} open={form !== blankForm}>
      <Form
        action={href(routes.moveReferral, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('answer')}
        kind="secondary"
        hidden={{ version: String(referral.version), step: 'decline' }}
      >
        <TextArea form={form} language={language} id="decline-words" name="words" label={t('word')} rows={2} unmarked />
      </Form>
    </Details>
  )
}

/** She asks her counsellor to take her consent back: everything closes at once. */
export function TakeBack({ sight: { referral }, form: all, language }: Props) {
  const t = staffMeetingWords(language)
  const form = sentTo(all, 'takingBack')
  return (
    <Details
      summary={beforeSending.some((state) => state === referral.state) ? staffWords(language)('do-decline') : t('take-back-title')}
      open={form !== blankForm}
    >
      <p>{t('take-back-hint')}</p>
      <Form
        action={href(routes.takeBackForPerson, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('take-back')}
        kind="warning"
        hidden={{ version: String(referral.version), takingBack: 'yes' }}
      >
        <RadioGroup
          form={form}
          language={language}
          id="take-back-way"
          name="way"
          legend={t('take-back-way')}
          required
          options={(['spoken', 'paper'] as const).map((value) => ({ value, label: reasonWords(language)(`by-${value}`) }))}
        />
      </Form>
    </Details>
  )
}
