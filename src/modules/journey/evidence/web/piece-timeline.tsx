import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { formatDay } from '#ui/format.ts'
import { Status } from '#ui/status.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { PlanAction } from '../../domain/plan.ts'
import { Written } from '../../web/person-parts.tsx'
import { kindShown } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'
import type { KeptPiece } from '../queries/list-pieces.ts'
import { PieceLink } from './piece-link.tsx'
import { PieceTies } from './piece-ties.tsx'

type PiecesProps = { pieces: readonly KeptPiece[]; plan: readonly PlanAction[]; language: Language }

/** Pieces one after the other, each by its day, with all that is known of it: the same list is printed. */
export function PieceTimeline({ pieces, plan, language }: PiecesProps) {
  const t = folder(language)
  return (
    <Timeline
      items={pieces.map((piece) => ({
        when: formatDay(piece.happenedOn, language),
        datetime: piece.happenedOn.toString(),
        title: <bdi>{piece.title}</bdi>,
        body: (
          <>
            <p>
              <Status kind="neutral">{t(kindShown(piece.kind, piece.file?.contentType))}</Status>{' '}
              {t('from-whom', { source: `\u2068${piece.source}\u2069` })}
            </p>
            {piece.words === '' ? null : <Written>{piece.words}</Written>}
            {piece.url === null ? null : <PieceLink url={piece.url} />}
            <PieceTies piece={piece} plan={plan} language={language} />
            <LinkButton href={href(routes.myPiece, { piece: piece.id })} kind="quiet">
              {t('open')}
              <span class="unseen">
                {' '}
                <bdi>{piece.title}</bdi>
              </span>
            </LinkButton>
          </>
        ),
      }))}
    />
  )
}
