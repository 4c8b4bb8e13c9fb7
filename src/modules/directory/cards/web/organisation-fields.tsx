import type { FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '#ui/field.tsx'
import { type OrganisationCard, territories } from '../domain/card.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'
import { associationRoles } from '../needs.ts'

type FieldsProps = { card: OrganisationCard | undefined; form: FormState; language: Language }

/** What the card of an organisation says. Its name, its territory and the language it is written in are all that is asked for. */
export function OrganisationFields({ card, form, language }: FieldsProps) {
  const t = organisationFieldWords(language)
  const given = { form, language }
  return (
    <>
      <TextField {...given} name="name" label={t('name')} stored={card?.name} required />
      <TextArea {...given} name="description" label={t('description')} stored={card?.description} maxlength={5000} />
      <Select
        {...given}
        name="writtenIn"
        label={t('written-in')}
        stored={card?.writtenIn ?? language}
        options={languages.map((value) => ({ value, label: languageFacts[value].name, lang: value }))}
        required
      />
      <RadioGroup
        {...given}
        name="territory"
        legend={t('territory')}
        stored={card?.territory}
        options={territories.map((value) => ({ value, label: t(value) }))}
        required
      />
      <TextField {...given} name="phone" label={t('phone')} stored={card?.phone} type="tel" />
      <TextField {...given} name="email" label={t('email')} stored={card?.email} type="email" />
      <TextField {...given} name="website" label={t('website')} stored={card?.website} type="url" />
      <TextArea {...given} name="networks" label={t('networks')} stored={card?.networks.join('\n')} rows={2} />
      <Checkbox {...given} name="migrantAssociation" label={t('migrant-association')} stored={card?.migrantAssociation} />
      <CheckboxGroup
        {...given}
        name="associationRoles"
        legend={t('roles')}
        stored={card?.associationRoles}
        options={associationRoles.map(({ code, title }) => ({ value: code, label: title[language] }))}
      />
    </>
  )
}
