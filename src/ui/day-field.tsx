import { shown } from '#platform/form-state.ts'
import { control, Field, type FieldProps, useComplaint } from './field-parts.tsx'

type Stored = { stored?: string | null | undefined }

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const isoTime = /^\d{2}:\d{2}$/

/** A day, `YYYY-MM-DD`. What was typed and is no day is shown as plain text: a date control would erase it. */
export function DayField(
  props: FieldProps & Stored & { min?: string | undefined; max?: string | undefined; autocomplete?: string | undefined },
) {
  const error = useComplaint(props, 'write')
  const value = shown(props.form, props.name, props.stored)
  const type = value === '' || (isoDay.test(value) && props.form.errors[props.name]?.code !== 'not-a-day') ? 'date' : 'text'
  return (
    <Field of={props} error={error} narrow>
      <input
        {...control(props, error)}
        type={type}
        value={value}
        min={type === 'date' ? props.min : undefined}
        max={type === 'date' ? props.max : undefined}
        autocomplete={props.autocomplete}
        dir="ltr"
      />
    </Field>
  )
}

/** A time of day, `HH:MM`, on the clock of the place that the caller says. */
export function TimeField(props: FieldProps & Stored) {
  const error = useComplaint(props, 'write')
  const value = shown(props.form, props.name, props.stored)
  return (
    <Field of={props} error={error} narrow>
      <input
        {...control(props, error)}
        type={value === '' || (isoTime.test(value) && props.form.errors[props.name]?.code !== 'not-a-time') ? 'time' : 'text'}
        value={value}
        dir="ltr"
      />
    </Field>
  )
}
