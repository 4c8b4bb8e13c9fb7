import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Select, TextArea, TextField } from '#ui/field.tsx'
import { refusalReasons } from '../domain/reasons.ts'
import { answerWords } from '../messages/answer.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffWords } from '../messages/staff.ts'

/** Why not, and where else to go: the person reads both. */
export function RefusalFields({ form, language }: { form: FormState; language: Language }) {
  const t = staffWords(language)
  const given = { form, language }
  return (
    <>
      <Select
        {...given}
        name="reason"
        label={t('reason')}
        hint={t('no-hint')}
        required
        options={[{ value: '', label: '–' }, ...refusalReasons.map((value) => ({ value, label: reasonWords(language)(`why-${value}`) }))]}
      />
      <TextField
        {...given}
        name="condition"
        label={answerWords(language)('condition')}
        hint={answerWords(language)('conditionHint')}
        maxlength={500}
        unmarked
      />
      <TextArea {...given} name="alternative" label={t('alternative')} hint={t('alternative-hint')} rows={2} required />
    </>
  )
}
