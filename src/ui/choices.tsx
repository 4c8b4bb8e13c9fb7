import type { Child } from 'hono/jsx'
import { type FormState, shown } from '#platform/form-state.ts'
import { control, FieldGroup, FieldProblem, type FieldProps, useComplaint } from './field-parts.tsx'

/** One answer on offer. `lang` when its label is not in the language of the page. */
export type Option = { value: string; label: Child; hint?: Child; lang?: string }

type GroupProps = Omit<FieldProps, 'label'> & { legend: string; options: readonly Option[]; big?: boolean | undefined }

/** One answer among a few. `big` for a question that has the page to itself. The first control has the id of the group. */
export function RadioGroup(props: GroupProps & { stored?: string | null | undefined }) {
  const group = { ...props, label: props.legend }
  const error = useComplaint(group, 'choose')
  const chosen = shown(props.form, props.name, props.stored)
  return (
    <FieldGroup of={group} error={error}>
      <div class={`options${props.big === true ? ' big' : ''}`}>
        {props.options.map((option, index) => (
          <Choice
            type="radio"
            id={optionId(group, index)}
            name={props.name}
            option={option}
            checked={option.value === chosen}
            required={props.required === true}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** Any number of answers; sent as several values of one name. */
export function CheckboxGroup(props: GroupProps & { stored?: readonly string[] | undefined }) {
  // Asking for “all of these” is not what `required` means on a checkbox: the server says when none is ticked.
  const group = { ...props, label: props.legend }
  const error = useComplaint(group, 'choose')
  const chosen = shownMany(props.form, props.name, props.stored)
  return (
    <FieldGroup of={group} error={error}>
      <div class={`options${props.big === true ? ' big' : ''}`}>
        {props.options.map((option, index) => (
          <Choice type="checkbox" id={optionId(group, index)} name={props.name} option={option} checked={chosen.includes(option.value)} />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One thing to tick or not. Never ticked beforehand unless `stored` says that the person did. */
export function Checkbox(props: FieldProps & { value?: string; stored?: boolean | undefined }) {
  const error = useComplaint(props, 'tick')
  const value = props.value ?? 'yes'
  const sentBack = Object.keys(props.form.values).length > 0
  const checked = sentBack ? shownMany(props.form, props.name, []).includes(value) : props.stored === true
  const { id, required, ...described } = control({ ...props, hint: undefined }, error)
  return (
    <div class={`field${error === undefined ? '' : ' in-error'}`}>
      <FieldProblem of={props} error={error} />
      <div class="options">
        <Choice
          type="checkbox"
          id={id}
          name={props.name}
          option={{ value, label: props.label, ...(props.hint === undefined ? {} : { hint: props.hint }) }}
          checked={checked}
          required={required}
          describedBy={described['aria-describedby']}
        />
      </div>
    </div>
  )
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  required?: boolean
  describedBy?: string | undefined
}

/** A radio or a checkbox whose whole card can be touched. */
export function Choice({ type, id, name, option, checked, required, describedBy }: ChoiceProps) {
  const described = [option.hint === undefined ? '' : `${id}-meaning`, describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <div class="option">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        required={required}
        aria-describedby={described === '' ? undefined : described}
      />
      <label for={id} lang={option.lang}>
        {option.label}
      </label>
      {option.hint === undefined ? null : (
        <div class="hint" id={`${id}-meaning`}>
          {option.hint}
        </div>
      )}
    </div>
  )
}

export function optionId(group: FieldProps, index: number): string {
  const id = group.id ?? group.name
  return index === 0 ? id : `${id}--${index + 1}`
}

function shownMany(form: FormState, name: string, stored: readonly string[] | undefined): readonly string[] {
  const typed = form.values[name]
  if (typed === undefined) return Object.keys(form.values).length > 0 ? [] : (stored ?? [])
  return Array.isArray(typed) ? typed : [typed]
}
