import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { TextArea } from '#ui/field.tsx'
import type { FieldNote } from '../domain/field-note.ts'
import { fieldNote } from '../messages/field-note.ts'

type FieldsProps = { note: FieldNote; form: FormState; language: Language }

/** What is written after a meeting: an answer under each question that was prepared, then what comes of it. */
export function TellingFields({ note, form, language }: FieldsProps) {
  const t = fieldNote(language)
  const given = { form, language, unmarked: true }
  return (
    <>
      {note.questions.map((question, index) =>
        // An answer stays, even when its question was taken away since.
        question === '' && note.answers[index] === '' ? null : (
          <TextArea
            {...given}
            name={`answer${index + 1}`}
            label={t('answer-given', { number: index + 1 })}
            hint={question === '' ? undefined : <bdi>{question}</bdi>}
            stored={note.answers[index]}
            rows={2}
          />
        ),
      )}
      <TextArea {...given} name="learned" label={t('learned')} stored={note.learned} rows={3} />
      <TextArea {...given} name="proof" label={t('proof')} hint={t('proof-hint')} stored={note.proof} rows={2} />
      <TextArea {...given} name="nextStep" label={t('next-step')} hint={t('next-hint')} stored={note.nextStep} rows={2} />
    </>
  )
}
