import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, id, optionalText, version, z } from '#platform/fields.ts'
import { actionStates, moveAction } from '../domain/plan.ts'
import { isThePerson } from '../domain/rights.ts'
import { findActionForUpdate, saveAction } from '../plan-store.ts'

export const movePlannedAction = act({
  name: 'move-action',
  title: 'Dire où en est une action de son plan',
  who: ['person'],
  input: z.object({ action: id<'plan-action'>(), version, state: choice(actionStates), word: optionalText(1000) }),
  async load(tx, { action }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findActionForUpdate(tx, action)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, action }, { state, word, version }, { now }) {
    const moved = moveAction(action, state, word, version, now)
    return moved.ok ? { ok: true, value: { personId, action: moved.value } } : moved
  },
  save: (tx, { personId, action }, moment) => saveAction(tx, personId, action, moment),
  audit: ({ action }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { action: action.id } }),
})
