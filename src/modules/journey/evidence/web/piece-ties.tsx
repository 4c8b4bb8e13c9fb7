import type { Language } from '#platform/i18n.ts'
import { indicatorById } from '../../content/competencies.ts'
import type { PlanAction } from '../../domain/plan.ts'
import type { Piece } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'

/** What a piece shows of her, and the actions it comes from, in words. */
export function PieceTies({ piece, plan, language }: { piece: Piece; plan: readonly PlanAction[]; language: Language }) {
  const t = folder(language)
  const shown = piece.indicators.flatMap((id) => indicatorById(id)?.statement[language] ?? [])
  const done = plan.filter(({ id }) => piece.actions.includes(id))
  return (
    <>
      {shown.length === 0 ? null : (
        <div class="part">
          <p class="eyebrow">{t('shows')}</p>
          <ul>
            {shown.map((statement) => (
              <li>{statement}</li>
            ))}
          </ul>
        </div>
      )}
      {done.length === 0 ? null : (
        <div class="part">
          <p class="eyebrow">{t('from-plan')}</p>
          <ul>
            {done.map(({ what }) => (
              <li>
                <bdi>{what}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
