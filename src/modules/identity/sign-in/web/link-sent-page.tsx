import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { signIn } from '../messages/sign-in.ts'
import { isDemo } from '../queries/is-demo.ts'

export const linkSentPage = page({
  name: 'link-sent',
  title: 'Lien envoyé',
  path: routes.linkSent,
  who: ['anyone'],
  input: nothing,
  load: async (tx) => ({ demo: await isDemo(tx) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, shell, language }) {
    const t = signIn(language)
    return (
      <Layout shell={shell} title={t('sentTitle')} lead={t('sentLead')}>
        <p>{t('sentOnce')}</p>
        <p>{t('sentNothing')}</p>
        <div class="actions">
          {data.demo ? <LinkButton href={routes.demoMail}>{t('demoMail')}</LinkButton> : null}
          <LinkButton href={routes.signIn} kind="secondary">
            {t('again')}
          </LinkButton>
        </div>
      </Layout>
    )
  },
})
