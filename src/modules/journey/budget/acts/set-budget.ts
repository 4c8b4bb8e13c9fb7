import { currencies, noMoney } from '#kernel/money.ts'
import { ok, refused } from '#kernel/result.ts'
import { readTyped } from '#kernel/typed-amount.ts'
import { act } from '#platform/act.ts'
import { choice, version, z } from '#platform/fields.ts'
import { optionalMoneyField } from '#platform/money-field.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { findBudgetForUpdate, openBudgetOf, saveBudget } from '../budget-store.ts'
import { openBudget, setBudget } from '../domain/budget.ts'
import { monthField } from './budget-fields.ts'

export const setOwnBudget = act({
  name: 'set-budget',
  title: 'Choisir la monnaie, le premier mois et l’argent de départ de son budget',
  who: ['person'],
  input: z.object({ currency: choice(currencies), opening: optionalMoneyField, firstMonth: monthField, version }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, budget: await findBudgetForUpdate(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, budget, timeZone }, { currency, opening, firstMonth, version }, { language, now }) {
    const read = opening === null ? ok(noMoney) : readTyped(opening, language, currency)
    if (!read.ok) return refused(read.reason)
    const settings = { currency, firstMonth, opening: read.value }
    // Before the first time there is nothing to have changed elsewhere: the page carries version 0.
    const set = setBudget(budget ?? { ...openBudget(currency, now, timeZone), version: 0 }, settings, version)
    return set.ok ? { ok: true, value: { personId: record.id, budget: set.value, isNew: budget === undefined } } : set
  },
  save: (tx, { personId, budget, isNew }) => (isNew ? openBudgetOf(tx, personId, budget) : saveBudget(tx, personId, budget)),
  audit: (_, { record }) => ({ about: record.id, organisation: record.hostId }),
})
