import type { ServiceCard } from '#modules/directory/index.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { draftWords } from '../messages/draft.ts'

type Props = { action: string; words: string; choices: readonly ServiceCard[]; language: Language }

/** Looks for a service by words, then takes one: both are sent, none is written in an address that names the person. */
export function ChooseService({ action, words, choices, language }: Props) {
  const t = draftWords(language)
  return (
    <>
      <Form action={action} form={blankForm} language={language} submit={t('search')}>
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
        <form action={action} method="post" aria-label={t('choose-title')}>
          <input type="hidden" name="_once" value={crypto.randomUUID()} />
          <ul class="task-list">
            {choices.map((service) => (
              <li>
                <div class="task">
                  <Button kind="quiet" name="service" value={service.id}>
                    <bdi>{service.translations[language]?.['name'] ?? service.name}</bdi>
                  </Button>
                  <div class="hint">
                    <bdi>{service.organisation.name}</bdi>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </form>
      )}
    </>
  )
}
