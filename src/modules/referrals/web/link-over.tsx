import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout, type Shell } from '#ui/layout.tsx'
import { answerWords } from '../messages/answer.ts'

type Props = { token: string; shell: Shell; language: Language; form: FormState }

/** What every link that opens nothing shows: never made, too old, used up, taken back. It says which to nobody, and leads out. */
export function LinkOver({ token, shell, language, form }: Props) {
  const t = answerWords(language)
  return (
    <Layout shell={shell} title={t('overTitle')} lead={t('overLead')}>
      <Form action={href(routes.renewAnswerLink, { token })} form={form} language={language} submit={t('overRenew')}>
        <p class="hint">{t('overHint')}</p>
      </Form>
      <p>{t('overWay')}</p>
      <div class="actions">
        <LinkButton href={routes.services} kind="quiet">
          {t('overDirectory')}
        </LinkButton>
      </div>
    </Layout>
  )
}
