import type { FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { RadioGroup, Select, TextField } from '#ui/field.tsx'
import { type RecordHead, reaches } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'

type Stored = Partial<Pick<RecordHead, 'name' | 'nativeName' | 'birth' | 'language' | 'phone' | 'email' | 'reach'>>

export const languageOptions = languages.map((value) => ({ value, label: languageFacts[value].name, lang: value }))

/** Who somebody is and how to reach her, as opening and correcting a record both ask it. */
export function ContactFields({ form, language, stored = {} }: { form: FormState; language: Language; stored?: Stored }) {
  const t = contactWords(language)
  const of = { form, language }
  return (
    <>
      <TextField {...of} name="name" label={t('name')} hint={t('nameHint')} required stored={stored.name} />
      <TextField {...of} name="native" label={t('native')} stored={stored.nativeName} />
      <TextField {...of} name="birth" label={t('birth')} hint={t('birthHint')} stored={stored.birth} narrow dir="ltr" />
      <Select {...of} name="language" label={t('language')} options={languageOptions} stored={stored.language} required />
      <TextField {...of} name="phone" label={t('phone')} hint={t('phoneHint')} type="tel" stored={stored.phone} />
      <TextField {...of} name="email" label={t('email')} type="email" stored={stored.email} />
      <RadioGroup
        {...of}
        name="reach"
        legend={t('reach')}
        options={reaches.map((value) => ({ value, label: t(`reach-${value}`) }))}
        stored={stored.reach}
        required
      />
    </>
  )
}
