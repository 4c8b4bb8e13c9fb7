import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { DayField, Select, TextField } from '#ui/field.tsx'
import type { Contact } from '../domain/contact.ts'
import type { Preparation } from '../domain/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'

type FieldsProps = { stored: Partial<Preparation>; contacts: readonly Contact[]; form: FormState; language: Language }

/** What is written before a meeting, the same to prepare one and to change it. */
export function PreparationFields({ stored, contacts, form, language }: FieldsProps) {
  const t = fieldNotes(language)
  const given = { form, language }
  const [one, two, three] = stored.questions ?? []
  return (
    <>
      {contacts.length === 0 ? null : (
        <Select
          {...given}
          name="contact"
          label={t('contact')}
          empty={t('contact-none')}
          options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          stored={stored.contactId}
        />
      )}
      <TextField {...given} name="who" label={t('who')} hint={t('who-hint')} stored={stored.who} required={contacts.length === 0} />
      <DayField {...given} name="metOn" label={t('met-on')} hint={t('met-hint')} stored={stored.metOn?.toString()} />
      <TextField {...given} name="place" label={t('place')} hint={t('place-hint')} stored={stored.place} />
      <Details summary={t('why')}>
        <p>{t('why-body')}</p>
      </Details>
      <TextField {...given} name="question1" label={t('question-1')} hint={t('idea-1')} stored={one} />
      <TextField {...given} name="question2" label={t('question-2')} hint={t('idea-2')} stored={two} />
      <TextField {...given} name="question3" label={t('question-3')} hint={t('idea-3')} stored={three} />
    </>
  )
}
