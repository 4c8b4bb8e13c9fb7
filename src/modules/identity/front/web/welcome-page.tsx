import { page } from '#platform/page.ts'
import { nothing } from '#platform/fields.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { welcome } from '../messages/welcome.ts'

export const welcomePage = page({
  name: 'welcome',
  title: 'Accueil',
  path: routes.home,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = welcome(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        <LinkButton href={routes.signIn}>{t('signIn')}</LinkButton>
        <LinkButton href={routes.cardSignIn} kind="secondary">
          {t('card')}
        </LinkButton>
      </Layout>
    )
  },
})
