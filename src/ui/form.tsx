import type { Child } from 'hono/jsx'
import { assetHref } from '#platform/assets.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Button } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { type Complaint, Complaints } from './field-parts.tsx'

export { Button, LinkButton } from './button.tsx'

type FormProps = {
  action: string
  form: FormState
  language: Language
  submit: string
  /** What stands beside the main button: another button, a link. */
  secondary?: Child
  hidden?: Record<string, string> | undefined
  kind?: 'primary' | 'secondary' | 'quiet' | 'warning'
  /** `get` for a search: no one-time key, and the address can be kept. */
  method?: 'post' | 'get'
  /** Lays the fields in a row where there is room: a search, a filter. */
  inline?: boolean
  label?: string
  /** The form holds a `FileField`. */
  files?: boolean
  children?: Child
}

/** A form sent to the server, whole. Each one carries a one-time key: sent twice, it has one effect. */
export function Form(props: FormProps) {
  const complaints = new Map<string, Complaint>()
  const fields = Complaints.Provider({ value: complaints, children: props.children ?? null })
  // A field may wait for something: then its words come late, and so does the summary above it.
  return fields instanceof Promise ? fields.then((html) => whole(props, complaints, html)) : whole(props, complaints, fields)
}

function whole(props: FormProps, complaints: Map<string, Complaint>, fields: Child) {
  const failed = props.form.problem !== undefined || Object.keys(props.form.errors).length > 0
  const method = props.method ?? 'post'
  return (
    <form
      action={props.action}
      method={method}
      enctype={props.files === true ? 'multipart/form-data' : undefined}
      novalidate
      class={props.inline === true ? 'form inline' : 'form'}
      aria-label={props.label}
    >
      <ErrorSummary form={props.form} language={props.language} complaints={complaints} />
      {failed ? <script type="module" src={assetHref('focus-error-summary.js')}></script> : null}
      {method === 'post' ? <input type="hidden" name="_once" value={crypto.randomUUID()} /> : null}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields}
      <div class="actions">
        <Button kind={props.kind ?? 'primary'}>{props.submit}</Button>
        {props.secondary}
      </div>
    </form>
  )
}
