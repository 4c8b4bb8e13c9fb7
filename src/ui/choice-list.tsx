import type { Child } from 'hono/jsx'
import type { FormState } from '#platform/form-state.ts'
import { shown } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Choice, type Option, optionId } from './choices.tsx'
import { FieldGroup, useComplaint } from './field-parts.tsx'

type ChoiceListProps = {
  name: string
  legend: string
  options: readonly Option[]
  form: FormState
  language: Language
  hint?: Child
  stored?: string | null | undefined
  required?: boolean | undefined
  quiet?: boolean | undefined
}

/** Outcomes of equal worth, side by side: same size, same colour, same words around each; the order says nothing. */
export function ChoiceList(props: ChoiceListProps) {
  const group = { ...props, label: props.legend }
  const error = useComplaint(group, 'choose')
  const chosen = shown(props.form, props.name, props.stored)
  return (
    <FieldGroup of={group} error={error}>
      <div class="options equal">
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
