import { type FormState, shown } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { RadioGroup, TextArea, TextField } from '#ui/field.tsx'
import { whichPlace } from '../../gazetteer/gazetteer.ts'
import type { Site } from '../domain/card.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'

type FieldsProps = { site: Site | undefined; form: FormState; language: Language }

/** Where an organisation receives. When the town has homonyms, or is misspelt, those that may be meant are offered. */
export function SiteFields({ site, form, language }: FieldsProps) {
  const t = organisationFieldWords(language)
  const given = { form, language }
  const close = form.problem === undefined ? [] : placesLike(shown(form, 'town'))
  return (
    <>
      <TextField {...given} name="name" label={t('place-name')} hint={t('place-name-hint')} stored={site?.name} />
      <TextField {...given} name="address" label={t('address')} stored={site?.address} />
      <TextField {...given} name="addressMore" label={t('address-more')} stored={site?.addressMore} />
      <TextField {...given} name="postalCode" label={t('postal-code')} stored={site?.postalCode} narrow dir="ltr" />
      <TextField {...given} name="town" label={t('town')} stored={site?.town} required />
      {close.length === 0 ? null : (
        <RadioGroup {...given} name="place" legend={t('which-town')} options={close.map(({ id, label }) => ({ value: id, label }))} />
      )}
      <TextArea {...given} name="accessibility" label={t('accessibility')} stored={site?.accessibility} rows={2} />
    </>
  )
}

function placesLike(town: string) {
  const found = whichPlace(town)
  return found.is === 'several' ? found.places : found.is === 'none' ? found.close : []
}
