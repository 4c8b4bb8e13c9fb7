import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Layout, type Shell } from '#ui/layout.tsx'
import { pieceKinds } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'
import { pieceForm } from '../messages/piece-form.ts'

type ChoiceProps = { ties: { indicator: string; action: string }; language: Language; shell: Shell }

/** The first question of an addition, alone on its page: what is kept. */
export function KindChoice({ ties, language, shell }: ChoiceProps) {
  const t = pieceForm(language)
  return (
    <Layout
      shell={shell}
      title={t('kind-title')}
      lead={t('kind-lead')}
      back={{ href: routes.myEvidence, label: folder(language)('title') }}
    >
      <Cards>
        {pieceKinds.map((kind) => (
          <Card title={t(kind)} href={href(routes.addEvidence, {}, { kind, ...ties })}>
            <p>{t(`${kind}-hint`)}</p>
          </Card>
        ))}
      </Cards>
    </Layout>
  )
}
