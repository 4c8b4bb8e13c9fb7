import { formatFileSize } from '#platform/files/file-size.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { formatDay } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Written } from '../../web/person-parts.tsx'
import { hostOf } from '../domain/link.ts'
import { kindShown } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'
import type { KeptPiece } from '../queries/list-pieces.ts'
import { PieceLink } from './piece-link.tsx'

type FactsProps = {
  piece: KeptPiece
  language: Language /** Said as what was saved elsewhere, beside what she typed here. */
  conflict: boolean
}

/** A piece as it is kept, with what it holds: words, a link, a file to look at. */
export function PieceFacts({ piece, language, conflict }: FactsProps) {
  const t = folder(language)
  const { file, url } = piece
  const facts = [
    { label: t('fact-kind'), value: t(kindShown(piece.kind, file?.contentType)) },
    { label: t('fact-day'), value: formatDay(piece.happenedOn, language) },
    { label: t('fact-source'), value: <bdi>{piece.source}</bdi> },
    ...(piece.words === '' ? [] : [{ label: t('fact-words'), value: <Written>{piece.words}</Written> }]),
    ...(url === null ? [] : [{ label: t('fact-link'), value: <Link url={url} language={language} /> }]),
    ...(file === undefined ? [] : [{ label: t('fact-file'), value: <bdi>{file.name}</bdi> }]),
  ]
  if (!conflict)
    return (
      <>
        <SummaryList items={facts} language={language} />
        <PieceFile piece={piece} language={language} />
      </>
    )
  return (
    <Notice title={t('stored')}>
      <p>
        <bdi>{piece.title}</bdi>
      </p>
      <SummaryList items={facts} language={language} />
    </Notice>
  )
}

function Link({ url, language }: { url: string; language: Language }) {
  return (
    <>
      <PieceLink url={url} />
      <p class="hint">{folder(language)('leads-to', { host: `\u2068${hostOf(url)}\u2069` })}</p>
    </>
  )
}

/** A photo waits, folded, to be asked for: it is heavier than all the rest of the page. */
function PieceFile({ piece: { id, title, file }, language }: { piece: KeptPiece; language: Language }) {
  if (file === undefined) return null
  const t = folder(language)
  const size = formatFileSize(file.size, language)
  const address = href(routes.myPieceFile, { piece: id })
  return (
    <>
      {file.contentType === 'application/pdf' ? null : (
        <Details summary={t('see', { size })}>
          <img class="piece" src={address} alt={title} loading="lazy" />
        </Details>
      )}
      <LinkButton href={address} kind="secondary" download>
        {t('download', { size })}
      </LinkButton>
    </>
  )
}
