import type { ReadPart } from '#modules/journey/index.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { CheckboxGroup, TextArea } from '#ui/field.tsx'

type Labels = { looksFor: string; looksForHint: string; parts: string; partsHint: string; none: string }
type Props = {
  written: readonly ReadPart[]
  stored?: { looksFor: string; parts: readonly string[] }
  form: FormState
  language: Language
  labels: Labels
}

/** What a draft says: what she looks for, and the parts to let go. Nothing is ticked beforehand. */
export function DraftFields({ written, stored, form, language, labels }: Props) {
  const given = { form, language }
  return (
    <>
      <TextArea {...given} name="looksFor" label={labels.looksFor} hint={labels.looksForHint} stored={stored?.looksFor} rows={3} required />
      {written.length === 0 ? (
        <p class="hint">{labels.none}</p>
      ) : (
        <CheckboxGroup
          {...given}
          name="parts"
          legend={labels.parts}
          hint={labels.partsHint}
          stored={stored?.parts}
          unmarked
          options={written.map(({ id, title }) => ({ value: id, label: title[language] }))}
        />
      )}
    </>
  )
}
