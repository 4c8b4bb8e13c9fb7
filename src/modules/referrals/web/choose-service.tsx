import type { ServiceCard } from '#modules/directory/index.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { draftWords } from '../messages/draft.ts'

type Props = { action: string; words: string; choices: readonly ServiceCard[]; language: Language }

/** Looks for a service by words. The words are about what is sought: the person is named nowhere but in the path. */
export function ChooseService({ action, words, choices, language }: Props) {
  const t = draftWords(language)
  return (
    <>
      <Form action={action} method="get" form={blankForm} language={language} submit={t('search')}>
        <TextField
          form={blankForm}
          language={language}
          name="words"
          type="search"
          label={t('words')}
          hint={t('words-hint')}
          stored={words}
          unmarked
        />
      </Form>
      {words === '' || choices.length > 0 ? null : <p role="status">{t('found-none')}</p>}
      {choices.length === 0 ? null : (
        <TaskList
          items={choices.map((service) => ({
            href: `${action}?service=${service.id}`,
            title: <bdi>{service.translations[language]?.['name'] ?? service.name}</bdi>,
            hint: <bdi>{service.organisation.name}</bdi>,
          }))}
        />
      )}
    </>
  )
}
