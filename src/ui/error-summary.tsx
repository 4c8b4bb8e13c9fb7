import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { errorSentence } from './error-sentence.ts'
import type { Complaint } from './field-parts.tsx'
import { ui } from './messages.ts'

type ErrorSummaryProps = {
  form: FormState
  language: Language
  /** What the fields said of themselves, by name, in the order of the page. */
  complaints?: ReadonlyMap<string, Complaint> | undefined
}

/** What to look at again, at the top of a form sent back, each line leading to its field. Nothing when all is well. */
export function ErrorSummary({ form, language, complaints }: ErrorSummaryProps) {
  const names = orderedNames(form, complaints)
  if (names.length === 0 && form.problem === undefined) return null
  const say = ui(language)
  return (
    <div class="error-summary" role="alert" tabindex={-1}>
      <h2>{names.length > 0 ? say('summary-title', { count: names.length }) : say('summary-problem')}</h2>
      {form.problem === undefined ? null : <p>{form.problem}</p>}
      {names.length === 0 ? null : (
        <ul>
          {names.map((name) => {
            const complaint = complaints?.get(name)
            return (
              <li>{complaint === undefined ? fallback(form, name, language) : <a href={`#${complaint.id}`}>{complaint.sentence}</a>}</li>
            )
          })}
        </ul>
      )}
      <p class="kept">{say('summary-kept')}</p>
    </div>
  )
}

function orderedNames(form: FormState, complaints: ReadonlyMap<string, Complaint> | undefined): string[] {
  const told = [...(complaints?.keys() ?? [])]
  return [...told, ...Object.keys(form.errors).filter((name) => !told.includes(name))]
}

function fallback(form: FormState, name: string, language: Language): string {
  const error = form.errors[name]
  return error === undefined ? '' : errorSentence(error, name, language)
}
