import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { DayField, TextArea, TextField } from '#ui/field.tsx'
import type { ActionWords } from '../domain/plan.ts'
import { plan } from '../messages/my-plan.ts'

type FieldsProps = { stored: Partial<ActionWords>; form: FormState; language: Language }

/** What an action says, the same to add it and to change it. Only the first field is asked for. */
export function ActionFields({ stored, form, language }: FieldsProps) {
  const t = plan(language)
  const given = { form, language }
  return (
    <>
      <TextArea {...given} name="what" label={t('what')} hint={t('what-hint')} stored={stored.what} rows={2} required />
      <DayField {...given} name="dueOn" label={t('due-on')} hint={t('due-hint')} stored={stored.dueOn?.toString()} />
      <TextField {...given} name="resource" label={t('resource')} hint={t('resource-hint')} stored={stored.resource} />
      <TextArea {...given} name="trace" label={t('trace')} hint={t('trace-hint')} stored={stored.trace} rows={3} />
    </>
  )
}
