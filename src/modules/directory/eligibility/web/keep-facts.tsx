import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import { forMeWords } from '../messages/for-me.ts'

type Props = { service: string; fields: Record<string, string>; kept: boolean; form: FormState; language: Language }

/** Keeping one's answers is asked, never supposed; erasing them is as near. */
export function KeepFacts({ service, fields, kept, form, language }: Props) {
  const t = forMeWords(language)
  return (
    <Card>
      {kept ? <p>{t('kept-here')}</p> : null}
      {Object.keys(fields).length === 0 ? null : (
        <Form
          action={href(routes.keepMyFacts, { service })}
          form={form}
          language={language}
          submit={t('keep')}
          kind="secondary"
          hidden={fields}
        >
          <p>{t('keep-body')}</p>
        </Form>
      )}
      {kept ? (
        <Form action={href(routes.forgetMyFacts, { service })} form={form} language={language} submit={t('forget')} kind="quiet" />
      ) : null}
    </Card>
  )
}
