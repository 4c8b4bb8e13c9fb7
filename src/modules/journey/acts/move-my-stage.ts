import { findOwnRecord, moveToStage } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, z } from '#platform/fields.ts'
import { isThePerson } from '../domain/rights.ts'
import { moveStage, stages } from '../domain/stage.ts'
import { keepStageMove } from '../stage-store.ts'

export const moveMyStage = act({
  name: 'move-my-stage',
  title: 'Dire où l’on en est de son parcours',
  who: ['person'],
  input: z.object({ stage: choice(stages) }),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide(record, { stage }) {
    const moved = moveStage(record.stage, stage, 'person')
    return moved.ok ? { ok: true, value: { personId: record.id, move: moved.value } } : moved
  },
  async save(tx, { personId, move }, moment) {
    await moveToStage(tx, personId, move.after)
    await keepStageMove(tx, personId, move, moment)
  },
  audit: ({ move }, record) => ({ about: record.id, organisation: record.hostId, detail: move }),
})
