import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findLineForUpdate, removeLine } from '../budget-store.ts'

export const removeBudgetLine = act({
  name: 'remove-budget-line',
  title: 'Retirer une ligne de son budget',
  who: ['person'],
  input: z.object({ line: id<'budget-line'>(), version }),
  async load(tx, { line }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findLineForUpdate(tx, line)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, line }, { version }) {
    const gone = letGo(line, version)
    return gone.ok ? { ok: true, value: { personId, line: gone.value } } : gone
  },
  save: (tx, { personId, line }) => removeLine(tx, personId, line.id),
  audit: ({ line }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { line: line.id } }),
})
