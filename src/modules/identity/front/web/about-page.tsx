import { nothing } from '#platform/fields.ts'
import { languageFacts, languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/table.tsx'
import { aboutWords } from '../messages/about.ts'

export const aboutPage = page({
  name: 'about',
  title: 'Ce qu’est Maillon',
  path: routes.about,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = aboutWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        <p>{t('body')}</p>
        <h2>{t('worksTitle')}</h2>
        <p>{t('works')}</p>
        <h2>{t('languagesTitle')}</h2>
        <Table
          caption={t('languagesTitle')}
          quietCaption
          columns={[
            { key: 'language', label: t('language') },
            { key: 'state', label: t('state') },
          ]}
          rows={languages.map((each) => ({
            language: <span lang={each}>{languageFacts[each].name}</span>,
            state: t(languageFacts[each].reviewedByNativeSpeaker ? 'reviewed' : 'waiting'),
          }))}
        />
        <p>{t('mistake')}</p>
        <h2>{t('freeTitle')}</h2>
        <p>{t('free')}</p>
        <p>
          <a href={routes.readingEase}>{t('reading')}</a> · <a href={routes.ui}>{t('ui')}</a> · <a href={routes.privacy}>{t('privacy')}</a>
        </p>
      </Layout>
    )
  },
})
