import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { addLine, findBudgetForUpdate, openBudgetOf } from '../budget-store.ts'
import { lineKinds, openBudget, writeLine } from '../domain/budget.ts'
import { firstCurrency, lineFields, readLine } from './budget-fields.ts'

export const addBudgetLine = act({
  name: 'add-budget-line',
  title: 'Ajouter une ligne à son budget',
  who: ['person'],
  input: z.object({ ...lineFields, kind: choice(lineKinds), currency: firstCurrency }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, budget: await findBudgetForUpdate(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, budget, timeZone }, input, { language, now, newId }) {
    const currency = budget?.currency ?? input.currency
    if (currency === null) return refused('no-currency')
    const words = readLine(input, language, currency)
    if (!words.ok) return words
    const line = writeLine(newId(), input.kind, words.value, now)
    if (!line.ok) return line
    const opened = budget === undefined ? openBudget(currency, now, timeZone) : null
    return { ok: true, value: { personId: record.id, line: line.value, opened } }
  },
  async save(tx, { personId, line, opened }) {
    if (opened !== null) await openBudgetOf(tx, personId, opened)
    await addLine(tx, personId, line)
  },
  audit: ({ line }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { line: line.id } }),
})
