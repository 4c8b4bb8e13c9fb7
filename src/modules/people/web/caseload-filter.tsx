import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Select, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { stages } from '../domain/record.ts'
import { caseloadWords } from '../messages/caseload.ts'
import type { CaseloadAsked } from '../queries/list-caseload.ts'
import { languageOptions } from './contact-form-fields.tsx'

/** What to show of the caseload. A stage is asked only of those one accompanies: of the others it is not ours to know. */
export function CaseloadFilter({ input, language }: { input: CaseloadAsked; language: Language }) {
  const t = caseloadWords(language)
  const of = { form: blankForm, language, unmarked: true }
  return (
    <Form
      action={routes.caseload}
      method="get"
      inline
      form={blankForm}
      language={language}
      submit={t('show')}
      kind="secondary"
      label={t('search')}
    >
      <TextField {...of} name="text" label={t('search')} type="search" stored={input.text} />
      <Select
        {...of}
        name="scope"
        label={t('scope')}
        empty={t('mine')}
        options={[{ value: 'organisation', label: t('organisation') }]}
        stored={input.scope === 'mine' ? '' : input.scope}
      />
      {input.scope === 'mine' ? (
        <Select
          {...of}
          name="stage"
          label={t('stage')}
          empty={t('anyStage')}
          options={stages.map((value) => ({ value, label: t(`stage-${value}`) }))}
          stored={input.stage}
        />
      ) : null}
      <Select {...of} name="language" label={t('language')} empty={t('anyLanguage')} options={languageOptions} stored={input.language} />
    </Form>
  )
}
