import { assetHref } from '#platform/assets.ts'
import { shown } from '#platform/form-state.ts'
import { control, Field, type FieldProps, SavedElsewhere, useComplaint } from './field-parts.tsx'
import { ui } from './messages.ts'

export { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
export { DayField, TimeField } from './day-field.tsx'
export { Select } from './select.tsx'

type Stored = { stored?: string | null | undefined }

type TextProps = FieldProps &
  Stored & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
    inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search'
    autocomplete?: string | undefined
    maxlength?: number | undefined
    dir?: 'auto' | 'ltr'
    /** As wide as a code or an amount rather than a sentence. */
    narrow?: boolean
    spellcheck?: boolean
  }

/** One line of text. `dir="auto"` follows what is typed, in any script; addresses and codes read left to right everywhere. */
export function TextField(props: TextProps) {
  const error = useComplaint(props, 'write')
  const type = props.type ?? 'text'
  const typedLeftToRight = type === 'email' || type === 'tel' || type === 'url'
  return (
    <Field of={props} error={error} narrow={props.narrow === true}>
      <SavedElsewhere of={props} stored={props.stored} />
      <input
        {...control(props, error)}
        type={type}
        value={type === 'password' ? '' : shown(props.form, props.name, props.stored)}
        dir={props.dir ?? (typedLeftToRight ? 'ltr' : 'auto')}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
      />
    </Field>
  )
}

type AreaProps = FieldProps &
  Stored & {
    rows?: number | undefined
    maxlength?: number | undefined
    dir?: 'auto' | 'ltr'
    autocomplete?: string | undefined
    /** Keeps what is being written in this tab until it is saved, under this name: of one account and one text alone. */
    keep?: string | undefined
  }

/** Several lines. `maxlength` is said, never enforced by the browser: a pasted text must not be cut in silence. */
export function TextArea(props: AreaProps) {
  const error = useComplaint(props, 'write')
  const say = ui(props.language)
  const hint = props.hint ?? (props.maxlength === undefined ? undefined : say('at-most', { limit: props.maxlength }))
  const field = { ...props, hint }
  return (
    <Field of={field} error={error}>
      <SavedElsewhere of={field} stored={props.stored} />
      <textarea
        {...control(field, error)}
        rows={props.rows ?? 5}
        dir={props.dir ?? 'auto'}
        autocomplete={props.autocomplete}
        data-keep={props.keep}
      >
        {`\n${shown(props.form, props.name, props.stored)}`}
      </textarea>
      {props.keep === undefined ? null : (
        <>
          <p class="hint" role="status" data-kept hidden>
            {say('text-found')}
          </p>
          <script type="module" src={assetHref('keep-text.js')}></script>
        </>
      )}
    </Field>
  )
}
