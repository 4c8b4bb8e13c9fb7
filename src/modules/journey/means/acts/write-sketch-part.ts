import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalChoice, optionalText, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { firstUnopened, type SketchPartId, sketchPartIds, writeSketchPart } from '../domain/sketch.ts'
import { listSketch } from '../queries/list-sketch.ts'
import { keepSketchPart, lockSketchPart } from '../sketch-store.ts'

export const writeSketch = act({
  name: 'write-sketch-part',
  title: 'Écrire une partie de son esquisse',
  who: ['person'],
  input: z.object({ part: choice(sketchPartIds), version, words: optionalText(3000), notYet: optionalChoice(['yes']) }),
  async load(tx, { part }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined) return undefined
    await lockSketchPart(tx, record.id, part)
    return { record, written: await listSketch(tx, record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, written }, { part, version, words, notYet }, { now }) {
    const stored = written.find((each) => each.part === part)
    const told = writeSketchPart(stored, part, { words, notYet: notYet !== null }, version, now)
    if (!told.ok) return told
    return {
      ok: true,
      value: { personId: record.id, part: told.value, before: stored, next: following(stored !== undefined, told.value, written) },
    }
  },
  save: (tx, { personId, part, before }) => keepSketchPart(tx, personId, part, before),
  audit: ({ part }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { part: part.part } }),
})

/** The part to open now: none after a change, so that she sees the whole again. */
function following(changed: boolean, told: { part: SketchPartId }, written: readonly { part: SketchPartId }[]): SketchPartId | undefined {
  return changed ? undefined : firstUnopened([...written, told])
}
