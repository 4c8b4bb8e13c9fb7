import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { TextArea, TextField } from '#ui/field.tsx'
import { directionOf } from '../domain/said-in.ts'

type OriginalProps = {
  name: string
  label: string
  original: string
  writtenIn: string
  stored: string | undefined
  form: FormState
  language: Language
}

/** The text as it was written, and under it the field where it is said in another language. Nothing where nothing was written. */
export function Translated({ name, label, original, writtenIn, stored, form, language }: OriginalProps) {
  if (original === '') return null
  const hint = (
    <span lang={writtenIn} dir={directionOf(writtenIn)}>
      {original}
    </span>
  )
  const given = { name, label, hint, stored, form, language }
  return name === 'name' ? <TextField {...given} /> : <TextArea {...given} rows={Math.min(8, 2 + Math.ceil(original.length / 90))} />
}
