import { type Child, createContext, useContext } from 'hono/jsx'
import type { FieldError, FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { type Asks, errorSentence } from './error-sentence.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'

/** What every field of a form is given. `id` is `name` unless two forms of one page ask for the same name. */
export type FieldProps = {
  name: string
  label: string
  form: FormState
  language: Language
  hint?: Child
  id?: string | undefined
  required?: boolean | undefined
  /** Leaves out “(facultatif)”, where it would say nothing: a search, a filter. */
  unmarked?: boolean | undefined
  /** Keeps the label for those who listen, where the title of the page just above already asks the question. */
  quiet?: boolean | undefined
}

/** One line of the error summary: where the field is, and its sentence. */
export type Complaint = { id: string; sentence: string }

/** Where fields in error tell themselves to the form that holds them, so that the summary uses their own words, in their order. */
export const Complaints = createContext<Map<string, Complaint> | undefined>(undefined)

/** The error of a field as a sentence, told to the form around it on the way; undefined when the field is fine. */
export function useComplaint(props: FieldProps, asks: Asks): string | undefined {
  const error: FieldError | undefined = props.form.errors[props.name]
  if (error === undefined) return undefined
  const sentence = errorSentence(error, props.label, props.language, asks)
  useContext(Complaints)?.set(props.name, { id: props.id ?? props.name, sentence })
  return sentence
}

/** `aria-describedby`, `aria-invalid` and `required` of a control, from its hint and error. */
export function control(props: FieldProps, error: string | undefined) {
  const id = props.id ?? props.name
  const described = [props.hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name: props.name,
    required: props.required === true,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
}

/** “(facultatif)” after the label of a field that may stay empty. */
function OptionalMark({ of }: { of: FieldProps }) {
  if (of.required === true || of.unmarked === true) return null
  return <span class="optional"> {ui(of.language)('optional')}</span>
}

function Hint({ of }: { of: FieldProps }) {
  if (of.hint === undefined) return null
  return (
    <div class="hint" id={`${of.id ?? of.name}-hint`}>
      {of.hint}
    </div>
  )
}

export function FieldProblem({ of, error }: { of: FieldProps; error: string | undefined }) {
  if (error === undefined) return null
  return (
    <p class="field-error" id={`${of.id ?? of.name}-error`}>
      <Icon name="attention" />
      <span>{error}</span>
    </p>
  )
}

/** What is stored now, beside what was typed, when somebody else saved the same thing meanwhile. */
export function SavedElsewhere({ of, stored }: { of: FieldProps; stored: string | null | undefined }) {
  const typed = of.form.values[of.name]
  if (of.form.conflict !== true || typed === undefined || typed === (stored ?? '')) return null
  return (
    <p class="hint">
      {ui(of.language)('saved-elsewhere')} {stored ? <bdi>{stored}</bdi> : '—'}
    </p>
  )
}

/** A labelled control with its hint and its error, in the order in which they are read. */
export function Field({ of, error, children, narrow }: { of: FieldProps; error: string | undefined; children: Child; narrow?: boolean }) {
  return (
    <div class={`field${error === undefined ? '' : ' in-error'}${narrow === true ? ' narrow' : ''}`}>
      <label for={of.id ?? of.name} class={of.quiet === true ? 'unseen' : undefined}>
        {of.label}
        <OptionalMark of={of} />
      </label>
      <Hint of={of} />
      <FieldProblem of={of} error={error} />
      {children}
    </div>
  )
}

/** A question with several controls: a fieldset, its legend, its hint and its error. */
export function FieldGroup({ of, error, children }: { of: FieldProps; error: string | undefined; children: Child }) {
  const { 'aria-describedby': describedBy } = control(of, error)
  return (
    <fieldset class={`field${error === undefined ? '' : ' in-error'}`} aria-describedby={describedBy}>
      <legend class={of.quiet === true ? 'unseen' : undefined}>
        {of.label}
        <OptionalMark of={of} />
      </legend>
      <Hint of={of} />
      <FieldProblem of={of} error={error} />
      {children}
    </fieldset>
  )
}
