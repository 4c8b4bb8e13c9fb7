import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { datesToChoose } from '../domain/meeting.ts'
import { causes } from '../domain/reasons.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { sayDate } from './my-meeting.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language }

const sentTo = (form: FormState, field: string): FormState => (field in form.values ? form : blankForm)

/** One date for the three to meet; another can be proposed after it. */
export function ProposeDate({ sight: { referral, timeZone }, form: all, language }: Props) {
  const t = staffMeetingWords(language)
  const form = sentTo(all, 'minutes')
  return (
    <Details summary={t('propose-title')} open={form !== blankForm}>
      <p>{t('propose-hint')}</p>
      <Form
        action={href(routes.proposeMeeting, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('propose')}
        kind="secondary"
        hidden={{ version: String(referral.version) }}
      >
        <MeetingFields timeZone={timeZone} form={form} language={language} />
      </Form>
    </Details>
  )
}

/** A date chosen with the person, when she says it rather than clicks it. */
export function ChooseDate({ sight: { referral, meetings, timeZone }, form: all, language, now }: Props & { now: Temporal.Instant }) {
  const t = staffMeetingWords(language)
  const dates = datesToChoose(meetings, now)
  if (dates.length === 0) return null
  const form = sentTo(all, 'meeting')
  return (
    <Details summary={t('choose-title')} open={form !== blankForm}>
      <Form
        action={href(routes.chooseMeeting, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('choose')}
        kind="secondary"
        hidden={{ version: String(referral.version) }}
      >
        <RadioGroup
          form={form}
          language={language}
          name="meeting"
          legend={t('on')}
          required
          options={dates.map((each) => ({
            value: each.id,
            label: sayDate(each, timeZone, language),
            hint: each.place === '' ? reasonWords(language)(`meet-${each.way}`) : <bdi>{each.place}</bdi>,
          }))}
        />
      </Form>
    </Details>
  )
}

/** Held, or not and on whose side. */
export function SayMeeting({ sight: { referral }, form: all, language }: Props) {
  const t = staffMeetingWords(language)
  const form = sentTo(all, 'sayingMeeting')
  const canMiss = referral.state === 'meeting-proposed'
  return (
    <Details summary={t('held-title')} open={form !== blankForm}>
      <Form
        action={href(routes.sayMeeting, { referral: referral.id })}
        form={form}
        language={language}
        submit={t('held-save')}
        kind="secondary"
        hidden={{ version: String(referral.version), sayingMeeting: 'yes' }}
      >
        <RadioGroup
          form={form}
          language={language}
          id="held"
          name="step"
          legend={t('held-title')}
          required
          options={[{ value: 'hold', label: t('held') }, ...(canMiss ? [{ value: 'miss', label: t('missed') }] : [])]}
        />
        {canMiss ? (
          <RadioGroup
            form={form}
            language={language}
            name="cause"
            legend={t('cause')}
            unmarked
            options={causes.map((value) => ({ value, label: reasonWords(language)(`cause-${value}`) }))}
          />
        ) : null}
      </Form>
    </Details>
  )
}
