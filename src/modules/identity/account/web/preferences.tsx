import type { FormState } from '#platform/form-state.ts'
import { languageFacts, languages } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { RadioGroup, Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { accountWords } from '../messages/account.ts'
import type { Part } from './parts.ts'

/** Languages and display. */
export function Preferences({ account, language, form }: Part & { form: FormState }) {
  const t = accountWords(language)
  const named = languages.map((each) => ({ value: each, label: languageFacts[each].name, lang: each }))
  const themes = [
    { value: '', label: t('auto') },
    { value: 'light', label: t('light') },
    { value: 'dark', label: t('dark') },
  ]
  return (
    <Card title={t('preferences')}>
      <Form action={routes.accountLanguage} form={form} language={language} submit={t('save')} kind="secondary">
        <Select name="language" label={t('language')} options={named} stored={account.language} required form={form} language={language} />
        <Select
          name="second"
          label={t('second')}
          options={named}
          stored={account.second}
          empty={t('none')}
          unmarked
          form={form}
          language={language}
        />
        <RadioGroup
          name="theme"
          legend={t('theme')}
          options={themes}
          stored={account.theme ?? ''}
          unmarked
          form={form}
          language={language}
        />
      </Form>
    </Card>
  )
}
