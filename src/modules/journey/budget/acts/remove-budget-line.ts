import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findLineForUpdate, removeLine } from '../budget-store.ts'

export const removeBudgetLine = act({
  name: 'remove-budget-line',
  title: 'Retirer une ligne de son budget',
  who: ['person'],
  input: z.object({ line: id<'budget-line'>() }),
  async load(tx, { line }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findLineForUpdate(tx, line)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide: ({ personId, line }) => ({ ok: true, value: { personId, line: line.id } }),
  save: (tx, { personId, line }) => removeLine(tx, personId, line),
  audit: ({ line }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { line } }),
})
