import type { Place } from '../content/legal-forms.ts'
import type { LegalForm } from '../domain/legal-form.ts'

/** The name of a form as its law writes it, whatever the language and the direction of the page. */
export function LawName({ of, place }: { of: LegalForm; place: Place }) {
  return (
    <bdi lang={place.language} dir="ltr">
      {of.name}
    </bdi>
  )
}
