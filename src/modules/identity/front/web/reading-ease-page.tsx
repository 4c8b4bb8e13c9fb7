import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { readingGoal } from '#platform/reading-ease/reading-ease.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/table.tsx'
import { readingEaseWords } from '../messages/reading-ease.ts'
import { readingFigures } from '../reading-figures.ts'

export const readingEasePage = page({
  name: 'reading-ease',
  title: 'Des mots simples',
  path: routes.readingEase,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = readingEaseWords(language)
    const { fewestWords: fewest, ...goal } = readingGoal
    const figure = new Intl.NumberFormat(`${language}-u-nu-latn`, { minimumFractionDigits: 1 })
    const columns = [
      { key: 'screen' as const, label: t('screen') },
      { key: 'address' as const, label: t('address') },
      ...(['words', 'ease', 'mean', 'longest'] as const).map((key) => ({ key, label: t(key), numeric: true })),
    ]
    const rows = readingFigures.map(({ title, path, words, ease, mean, longest }) => ({
      screen: (
        <span lang="fr" dir="ltr">
          {title}
        </span>
      ),
      address: <code dir="ltr">{path}</code>,
      words: words,
      ease: figure.format(ease),
      mean: figure.format(mean),
      longest: longest,
    }))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <h2>{t('how')}</h2>
        <p>{t('formula')}</p>
        <p>{t('goal', { ...goal, fewest })}</p>
        <p>{t('short', { fewest })}</p>
        <p>{t('french')}</p>
        <Table caption={t('caption')} columns={columns} rows={rows} />
      </Layout>
    )
  },
})
