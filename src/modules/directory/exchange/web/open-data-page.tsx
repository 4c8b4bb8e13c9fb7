import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/table.tsx'
import { openDataWords } from '../messages/open-data.ts'

const addresses = [
  [routes.hsdsHome, 'base'],
  [routes.hsdsOpenApi, 'openApi'],
  [routes.hsdsServices, 'services'],
  [routes.hsdsOrganizations, 'organizations'],
  [routes.hsdsPlaces, 'places'],
  [routes.hsdsTerms, 'terms'],
] as const

export const openDataPage = page({
  name: 'open-data',
  title: 'Les données ouvertes de l’annuaire',
  path: routes.openData,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = openDataWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.services, label: t('back') }}>
        <section>
          <h2>{t('what')}</h2>
          <p>{t('whatIs')}</p>
          <p>{t('whatIsNot')}</p>
        </section>
        <section>
          <h2>{t('rights')}</h2>
          <p>{t('licence')}</p>
          <p>{t('others')}</p>
        </section>
        <section>
          <h2>{t('how')}</h2>
          <p>{t('door')}</p>
          <Table
            caption={t('how')}
            quietCaption
            columns={[
              { key: 'address', label: t('address') },
              { key: 'gives', label: t('gives') },
            ]}
            rows={addresses.map(([address, words]) => ({
              address: (
                <a href={address}>
                  <code dir="ltr">{address}</code>
                </a>
              ),
              gives: t(words),
            }))}
          />
          <p>{t('strict')}</p>
          <p>{t('post')}</p>
          <p>{t('pace')}</p>
        </section>
      </Layout>
    )
  },
})
