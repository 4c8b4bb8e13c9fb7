import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { privacyWords } from '../messages/privacy.ts'

export const privacyPage = page({
  name: 'privacy',
  title: 'Ce que nous gardons et pourquoi',
  path: routes.privacy,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = privacyWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
        <h2>{t('whyTitle')}</h2>
        <p>{t('why')}</p>
        <h2>{t('whoTitle')}</h2>
        <p>{t('who')}</p>
        <h2>{t('longTitle')}</h2>
        <p>{t('long')}</p>
        <h2>{t('rightsTitle')}</h2>
        <ul>
          {(['rights1', 'rights2', 'rights3', 'rights4'] as const).map((right) => (
            <li>{t(right)}</li>
          ))}
        </ul>
        <h2>{t('askTitle')}</h2>
        <p>
          {t('ask')} <a href={routes.help}>{t('help')}</a>
        </p>
        <h2>{t('cookiesTitle')}</h2>
        <p>{t('cookies')}</p>
      </Layout>
    )
  },
})
