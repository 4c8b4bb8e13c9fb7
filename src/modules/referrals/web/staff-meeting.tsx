import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { Checkbox, DayField, RadioGroup, Select, TextField, TimeField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { meetingLengths } from '../acts/propose-meeting.ts'
import { datesToChoose, meetingWays } from '../domain/meeting.ts'
import { causes } from '../domain/reasons.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { sayDate } from './my-meeting.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language }

const sentTo = (form: FormState, field: string): FormState => (field in form.values ? form : blankForm)

/** One date for the three to meet; another can be proposed after it. */
export function ProposeDate({ sight: { referral, timeZone }, form: all, language }: Props) {
  const t = staffMeetingWords(language)
  const form = sentTo(all, 'minutes')
  const given = { form, language }
  const zone = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
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
        <DayField {...given} name="on" label={t('on')} required />
        <TimeField {...given} name="at" label={t('at', { zone })} required />
        <Select
          {...given}
          name="minutes"
          label={t('minutes')}
          options={meetingLengths.map((value) => ({ value, label: t('length', { minutes: value }) }))}
          stored="60"
          required
        />
        <RadioGroup
          {...given}
          name="meetingWay"
          legend={t('meeting-way')}
          required
          options={meetingWays.map((value) => ({ value, label: reasonWords(language)(`meet-${value}`) }))}
        />
        <TextField {...given} name="place" label={t('place')} hint={t('place-hint')} unmarked />
        <TextField {...given} name="hostName" label={t('host')} unmarked />
        <Checkbox {...given} name="withCounsellor" label={t('with-counsellor')} />
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
