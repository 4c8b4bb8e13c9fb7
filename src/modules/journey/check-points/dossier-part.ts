import type { DossierPart } from '../dossier/part.ts'
import { labelsOf } from '../web/labels.ts'
import { checkPointSentences } from './messages/check-points.ts'
import { listCheckPoints } from './queries/check-points.ts'

const label = {
  way: labelsOf(checkPointSentences, 'legend'),
  words: labelsOf(checkPointSentences, 'words'),
  keeps: labelsOf(checkPointSentences, 'keeps'),
}

/** Each point d'étape she wrote, the latest first: what she said, her words, what she keeps of it, and when. */
export const checkPointsPart: DossierPart = {
  id: 'check-points',
  group: 'decision',
  title: labelsOf(checkPointSentences, 'title'),
  async read(tx, personId) {
    return (await listCheckPoints(tx, personId)).map(({ way, words, keeps, at }) => ({
      kind: 'lines',
      title: { kind: 'moment', at },
      lines: [
        { label: label.way, value: { kind: 'said', words: labelsOf(checkPointSentences, way) } },
        ...(words === '' ? [] : [{ label: label.words, value: { kind: 'own', text: words } as const }]),
        ...(keeps === '' ? [] : [{ label: label.keeps, value: { kind: 'own', text: keeps } as const }]),
      ],
    }))
  },
}
