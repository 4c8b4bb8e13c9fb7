import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { exportFormats } from '../export-cards.ts'
import { exportWords } from '../messages/exports.ts'

export const exportsPage = page({
  name: 'keep-exports',
  title: 'Sortir les fiches de l’annuaire',
  path: routes.keepExports,
  who: ['manager', 'administrator'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = exportWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.keepCards, label: t('back') }}>
        <p>{t('what')}</p>
        <Cards>
          {exportFormats.map((format) => (
            <Card title={t(format)} href={href(routes.exportCards, { format })}>
              <p>{t(`${format}-about`)}</p>
            </Card>
          ))}
        </Cards>
        <p>{t('careful')}</p>
        <p>{t('names')}</p>
        <NextStep href={routes.openData} title={t('open')} />
      </Layout>
    )
  },
})
