import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { DayField, Select, TextField, TimeField } from '#ui/field.tsx'
import { lengths } from '../appointment-fields.ts'
import { appointmentWords } from '../messages/appointments.ts'
import type { Appointment } from '../queries/list-appointments.ts'

type Props = { form: FormState; language: Language; timeZone: string; stored?: Appointment; day?: string }

/** When, for how long and where, on the clocks of the organisation. */
export function MeetingFields({ form, language, timeZone, stored, day }: Props) {
  const t = appointmentWords(language)
  const start = stored?.startsAt.toZonedDateTimeISO(timeZone)
  const zone = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return (
    <>
      <DayField form={form} language={language} name="on" label={t('on')} stored={start?.toPlainDate().toString() ?? day} required />
      <TimeField
        form={form}
        language={language}
        name="at"
        label={t('at')}
        hint={t('atHint', { zone })}
        stored={start?.toPlainTime().toString({ smallestUnit: 'minute' })}
        required
      />
      <Select
        form={form}
        language={language}
        name="minutes"
        label={t('minutes')}
        options={lengths.map((value) => ({ value, label: t('length', { minutes: value }) }))}
        stored={String(stored?.minutes ?? 60)}
        required
      />
      <TextField form={form} language={language} name="place" label={t('place')} hint={t('placeHint')} stored={stored?.place} required />
    </>
  )
}
