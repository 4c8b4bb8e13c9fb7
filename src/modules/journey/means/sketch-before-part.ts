import { own, said, say } from '../dossier/own-parts/lines.ts'
import type { DossierPart } from '../dossier/part.ts'
import { labelsOf } from '../web/labels.ts'
import { questionOf } from './content/sketch-parts.ts'
import { sketchPartIds } from './domain/sketch.ts'
import { sketchSentences } from './messages/sketch.ts'
import { listSketchBefore } from './queries/list-sketch.ts'

const title = labelsOf(sketchSentences, 'before')
const notYet = said(labelsOf(sketchSentences, 'not-yet'))

/** What the parts of her sketch said before, the latest first: for the copy of everything alone, and for nobody else's eyes. */
export const sketchBeforePart: DossierPart = {
  id: 'sketch-before',
  group: 'means',
  title,
  async read(tx, personId) {
    const before = await listSketchBefore(tx, personId)
    return sketchPartIds.flatMap((id) =>
      before
        .filter(({ part }) => part === id)
        .map(({ words, notYet: unknown, at }) => ({
          kind: 'lines' as const,
          title: said(questionOf(id).title),
          lines: [
            ...(unknown ? [{ label: title, value: notYet }] : []),
            ...(words === '' ? [] : [{ label: title, value: own(words) }]),
            { label: say('when'), value: { kind: 'moment' as const, at } },
          ],
        })),
    )
  },
}
