import { processItems } from '../content/process-checklist.ts'
import { known, own, said, say } from '../dossier/own-parts/lines.ts'
import type { DossierPart } from '../dossier/part.ts'
import { listProcessWords } from './queries/check-points.ts'

/** Her word on each point of the review: for the copy of everything alone, since a dossier does not speak of how she was accompanied. */
export const processWordsPart: DossierPart = {
  id: 'process-words',
  group: 'contact',
  title: say('ways'),
  async read(tx, personId) {
    const words = await listProcessWords(tx, personId)
    return processItems.flatMap(({ id, label }) => {
      const word = words.get(id)
      if (word === undefined || word.words === '') return []
      const lines = [...known('word', own(word.words)), ...known('when', { kind: 'moment', at: word.at })]
      return [{ kind: 'lines' as const, title: said(label), lines }]
    })
  },
}
