import { shown } from '#platform/form-state.ts'
import { control, Field, type FieldProps, useComplaint } from './field-parts.tsx'
import { ui } from './messages.ts'

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string; lang?: string }[]
  stored?: string | null | undefined
  /** The words of the empty first line; “Choisir” by itself. */
  empty?: string | undefined
}

/** One answer among many: a list of organisations, of places. Under seven answers, a RadioGroup is easier. */
export function Select(props: SelectProps) {
  const error = useComplaint(props, 'choose')
  const chosen = shown(props.form, props.name, props.stored)
  return (
    <Field of={props} error={error}>
      <div class="select">
        <select {...control(props, error)}>
          <option value="">{props.empty ?? ui(props.language)('choose')}</option>
          {props.options.map((option) => (
            <option value={option.value} selected={option.value === chosen} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}
