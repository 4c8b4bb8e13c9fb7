import { formatFileSize } from '#platform/files/file-size.ts'
import { languages, type Words } from '#platform/i18n.ts'
import { indicatorById } from '../content/competencies.ts'
import type { Value } from '../dossier/domain/document.ts'
import { own } from '../dossier/own-parts/lines.ts'
import { plan } from '../dossier/own-parts/plan.ts'
import type { DossierPart } from '../dossier/part.ts'
import { listPersonActions } from '../queries/person-plan.ts'
import { labelsOf } from '../web/labels.ts'
import { kindShown } from './domain/piece.ts'
import { type FolderSentence, folderSentences } from './messages/folder.ts'
import { type FileHead, listPieces } from './queries/list-pieces.ts'

const say = (key: FolderSentence): Words => labelsOf(folderSentences, key)

/** Each piece of her folder, the newest first. A file is named, with its size and the start of its SHA-256, and does not leave. */
export const evidencePart: DossierPart = {
  id: 'evidence',
  group: 'evidence',
  title: say('title'),
  async read(tx, personId, beside) {
    // An action of the plan is named to whoever is given the plan too.
    const [pieces, actions] = await Promise.all([listPieces(tx, personId), beside.has(plan.id) ? listPersonActions(tx, personId) : []])
    return pieces.map((piece) => ({
      kind: 'lines',
      title: own(piece.title),
      lines: [
        { label: say('fact-kind'), value: { kind: 'said', words: say(kindShown(piece.kind, piece.file?.contentType)) } },
        { label: say('fact-day'), value: { kind: 'day', day: piece.happenedOn } },
        { label: say('fact-source'), value: own(piece.source) },
        ...(piece.words === '' ? [] : [{ label: say('fact-words'), value: own(piece.words) }]),
        ...(piece.url === null ? [] : [{ label: say('fact-link'), value: { kind: 'link', url: piece.url } as const }]),
        ...(piece.file === undefined ? [] : fileLines(piece.file)),
        ...piece.indicators.flatMap((id) => {
          const words = indicatorById(id)?.statement
          return words === undefined ? [] : [{ label: say('shows'), value: { kind: 'said', words } as const }]
        }),
        ...actions.filter(({ id }) => piece.actions.includes(id)).map(({ what }) => ({ label: say('from-plan'), value: own(what) })),
      ],
    }))
  },
}

function fileLines({ name, size, sha256 }: FileHead): { label: Words; value: Value }[] {
  const words = Object.fromEntries(languages.map((language) => [language, formatFileSize(size, language)])) as Words
  return [
    { label: say('fact-file'), value: own(name) },
    { label: say('fact-size'), value: { kind: 'said', words } },
    { label: say('fact-print'), value: own(sha256.slice(0, 12)) },
  ]
}
