import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Checkbox, DayField, RadioGroup, Select, TextField, TimeField } from '#ui/field.tsx'
import { meetingLengths } from '../acts/propose-meeting.ts'
import { meetingWays } from '../domain/meeting.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'

/** When, how long, how and where: one date for the three to meet. */
export function MeetingFields({ timeZone, form, language }: { timeZone: string; form: FormState; language: Language }) {
  const t = staffMeetingWords(language)
  const given = { form, language }
  const zone = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return (
    <>
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
    </>
  )
}
