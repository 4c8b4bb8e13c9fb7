import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findBudgetForUpdate, findLineForUpdate, saveLine } from '../budget-store.ts'
import { rewriteLine } from '../domain/budget.ts'
import { lineFields, readLine } from './budget-fields.ts'

export const changeBudgetLine = act({
  name: 'change-budget-line',
  title: 'Changer une ligne de son budget',
  who: ['person'],
  input: z.object({ ...lineFields, line: id<'budget-line'>(), version }),
  async load(tx, { line }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findLineForUpdate(tx, line)
    if (record === undefined || found === undefined) return undefined
    const budget = await findBudgetForUpdate(tx, found.personId)
    return budget === undefined ? undefined : { record, budget, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, budget, line }, input, { language, now }) {
    const words = readLine(input, language, budget.currency)
    if (!words.ok) return words
    const rewritten = rewriteLine(line, words.value, input.version, now)
    return rewritten.ok ? { ok: true, value: { personId, line: rewritten.value } } : rewritten
  },
  save: (tx, { personId, line }) => saveLine(tx, personId, line),
  audit: ({ line }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { line: line.id } }),
})
