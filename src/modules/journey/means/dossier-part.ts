import type { Words } from '#kernel/language.ts'
import type { Block, Value } from '../dossier/domain/document.ts'
import { own } from '../dossier/own-parts/lines.ts'
import type { DossierPart } from '../dossier/part.ts'
import { labelsOf } from '../web/labels.ts'
import { doorWords } from './content/doors.ts'
import { questionOf } from './content/sketch-parts.ts'
import { behind } from './domain/means.ts'
import { meansSentences } from './messages/means.ts'
import { sketchSentences } from './messages/sketch.ts'
import { listMeans } from './queries/list-means.ts'
import { listSketch } from './queries/list-sketch.ts'

const columns = [labelsOf(meansSentences, 'column-words'), labelsOf(meansSentences, 'column-serves')]

/** What she starts from, a table for each door that holds something. */
export const meansPart: DossierPart = {
  id: 'means',
  group: 'means',
  title: labelsOf(meansSentences, 'title'),
  async read(tx, personId) {
    const items = await listMeans(tx, personId)
    return doorWords.flatMap(({ id, title }): Block[] => {
      const rows = behind(id, items).map(({ words, serves }) => [own(words), serves === '' ? null : own(serves)])
      return rows.length === 0 ? [] : [{ kind: 'table', caption: title, columns, rows }]
    })
  },
}

const notYet: Value = { kind: 'said', words: labelsOf(sketchSentences, 'not-yet') }

/** The parts of her sketch that she opened, "I do not know yet" included. */
export const sketchPart: DossierPart = {
  id: 'sketch',
  group: 'means',
  title: labelsOf(sketchSentences, 'title'),
  async read(tx, personId) {
    const lines = (await listSketch(tx, personId)).flatMap(({ part, words, notYet: unknown }) => {
      const label: Words = questionOf(part).title
      return [...(unknown ? [{ label, value: notYet }] : []), ...(words === '' ? [] : [{ label, value: own(words) }])]
    })
    return lines.length === 0 ? [] : [{ kind: 'lines', lines }]
  },
}
