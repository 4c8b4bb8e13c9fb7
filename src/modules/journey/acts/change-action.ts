import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { rewordAction } from '../domain/plan.ts'
import { isThePerson } from '../domain/rights.ts'
import { findActionForUpdate, saveAction } from '../plan-store.ts'
import { actionFields } from './action-fields.ts'

export const changeAction = act({
  name: 'change-action',
  title: 'Changer une action de son plan',
  who: ['person'],
  input: z.object({ action: id<'plan-action'>(), version, ...actionFields }),
  async load(tx, { action }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findActionForUpdate(tx, action)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, action }, { version, what, dueOn, resource, trace }, { now }) {
    const reworded = rewordAction(action, { what, dueOn, resource, trace }, version, now)
    return reworded.ok ? { ok: true, value: { personId, action: reworded.value } } : reworded
  },
  save: (tx, { personId, action }, moment) => saveAction(tx, personId, action, moment),
  audit: ({ action }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { action: action.id } }),
})
