import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { RadioGroup, TextArea, TextField } from '#ui/field.tsx'
import { doorWords } from '../content/doors.ts'
import type { MeansWords } from '../domain/means.ts'
import { means } from '../messages/means.ts'

type FieldsProps = { form: FormState; language: Language; stored?: Partial<MeansWords> }

/** Her words, and what they could be of use for; only the first are asked for. */
export function MeansFields({ form, language, stored = {}, hint }: FieldsProps & { hint: string }) {
  const t = means(language)
  const given = { form, language }
  return (
    <>
      <TextField {...given} name="words" label={t('words')} hint={hint} stored={stored.words} required />
      <TextArea {...given} name="serves" label={t('serves')} hint={t('serves-hint')} stored={stored.serves} rows={2} />
    </>
  )
}

/** Which of the three doors it stands behind. */
export function DoorField({ form, language, stored = {} }: FieldsProps) {
  return (
    <RadioGroup
      form={form}
      language={language}
      name="door"
      legend={means(language)('door')}
      stored={stored.door}
      required
      options={doorWords.map(({ id, title }) => ({ value: id, label: title[language] }))}
    />
  )
}
