import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { planAction } from '../domain/plan.ts'
import { isThePerson } from '../domain/rights.ts'
import { addAction } from '../plan-store.ts'
import { actionFields } from './action-fields.ts'

export const addToPlan = act({
  name: 'add-action',
  title: 'Ajouter une action à son plan',
  who: ['person'],
  input: z.object(actionFields),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide: (record, words, { newId, now }) => ({ ok: true, value: { personId: record.id, action: planAction(newId(), words, now) } }),
  save: (tx, { personId, action }, moment) => addAction(tx, personId, action, moment),
  audit: ({ action }, record) => ({ about: record.id, organisation: record.hostId, detail: { action: action.id } }),
})
