import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { CheckboxGroup, RadioGroup, Select, TextField } from '#ui/field.tsx'
import { type ContactWords, closenesses, gifts, origins } from '../domain/contact.ts'
import { network } from '../messages/my-network.ts'
import { closenessLabel, giftLabel, originLabel } from '../messages/network-words.ts'

type FieldsProps = { stored: Partial<ContactWords>; form: FormState; language: Language }

/** What a contact says, the same to add and to change one. */
export function ContactFields({ stored, form, language }: FieldsProps) {
  const t = network(language)
  const given = { form, language }
  return (
    <>
      <TextField {...given} name="name" label={t('name')} hint={t('name-hint')} stored={stored.name} required />
      <Select
        {...given}
        name="origin"
        label={t('origin')}
        stored={stored.origin}
        options={origins.map((value) => ({ value, label: originLabel(value, language) }))}
        required
      />
      <RadioGroup
        {...given}
        name="closeness"
        legend={t('closeness')}
        stored={stored.closeness}
        options={closenesses.map((value) => ({ value, label: closenessLabel(value, language) }))}
        required
      />
      <CheckboxGroup
        {...given}
        name="brings"
        legend={t('brings')}
        hint={t('brings-hint')}
        stored={stored.brings}
        options={gifts.map((value) => ({ value, label: giftLabel(value, language) }))}
      />
      <TextField {...given} name="words" label={t('words')} hint={t('words-hint')} stored={stored.words} />
    </>
  )
}
