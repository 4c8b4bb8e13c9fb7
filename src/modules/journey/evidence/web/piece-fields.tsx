import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { DayField, TextArea, TextField } from '#ui/field.tsx'
import type { PlanAction } from '../../domain/plan.ts'
import type { PieceKind, PieceWords } from '../domain/piece.ts'
import { pieceForm } from '../messages/piece-form.ts'
import { TieFields } from './tie-fields.tsx'

type FieldsProps = {
  kind: PieceKind
  stored: Partial<PieceWords>
  plan: readonly PlanAction[]
  form: FormState
  language: Language
}

/** What a piece says, the same to add it and to change it. */
export function PieceFields({ kind, stored, plan, form, language }: FieldsProps) {
  const t = pieceForm(language)
  const given = { form, language }
  return (
    <>
      <TextField {...given} name="title" label={t('title-field')} hint={t('title-field-hint')} stored={stored.title} required />
      {kind !== 'link' ? null : (
        <TextField {...given} name="url" type="url" label={t('url')} hint={t('url-hint')} stored={stored.url} required />
      )}
      <TextArea {...given} name="words" label={t('words')} hint={t('words-hint')} stored={stored.words} rows={kind === 'note' ? 5 : 3} />
      <TextField {...given} name="source" label={t('source')} hint={t('source-hint')} stored={stored.source} required />
      <DayField {...given} name="happenedOn" label={t('happened-on')} stored={stored.happenedOn?.toString()} required />
      <TieFields stored={stored} plan={plan} form={form} language={language} />
    </>
  )
}
