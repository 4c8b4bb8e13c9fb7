import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { TextField } from '#ui/field.tsx'
import { shortMessages } from '../messages/short-messages.ts'
import { TwoLanguageBoxes } from './two-language-boxes.tsx'

type FieldsProps = {
  stored: { forWhom: string; words: string; otherWords: string }
  chosen: { language: Language; other: Language | null }
  form: FormState
  language: Language
  keep: string
}

/** What a message says, the same to write it and to change it. */
export function MessageFields({ stored, chosen, form, language, keep }: FieldsProps) {
  const t = shortMessages(language)
  return (
    <>
      <TwoLanguageBoxes stored={stored} chosen={chosen} form={form} language={language} rows={8} keep={keep} />
      <TextField form={form} language={language} name="forWhom" label={t('for-whom')} hint={t('for-whom-hint')} stored={stored.forWhom} />
    </>
  )
}
