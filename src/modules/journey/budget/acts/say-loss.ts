import type { Language } from '#kernel/language.ts'
import type { Currency } from '#kernel/money.ts'
import { ok, refused } from '#kernel/result.ts'
import { readTyped, type TypedAmount } from '#kernel/typed-amount.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, version, z } from '#platform/fields.ts'
import { optionalMoneyField } from '#platform/money-field.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { findBudgetForUpdate, openBudgetOf } from '../budget-store.ts'
import { openBudget } from '../domain/budget.ts'
import { lossResources, sayLoss } from '../domain/loss.ts'
import { findLossForUpdate, saveLoss } from '../loss-store.ts'
import { firstCurrency, optionalCount } from './budget-fields.ts'

const hours = optionalCount(168)
const months = optionalCount(120)
const words = optionalText(1000)

export const sayWhatIsLost = act({
  name: 'say-loss',
  title: 'Dire ce qu’on peut perdre et ce qu’on accepte de perdre',
  who: ['person'],
  input: z.object({
    resource: choice(lossResources),
    version,
    currency: firstCurrency,
    canAmount: optionalMoneyField,
    canHours: hours,
    canMonths: months,
    canWords: words,
    willingAmount: optionalMoneyField,
    willingHours: hours,
    willingMonths: months,
    willingWords: words,
  }),
  async load(tx, { resource }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    return { ...mine, budget: await findBudgetForUpdate(tx, id), before: await findLossForUpdate(tx, id, resource) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, budget, before, timeZone }, input, { language, now }) {
    const currency = budget?.currency ?? input.currency
    const can = readAmount(input.canAmount, language, currency)
    const willing = readAmount(input.willingAmount, language, currency)
    if (!can.ok) return can
    if (!willing.ok) return willing
    const said = sayLoss(
      before,
      input.resource,
      {
        can: { words: input.canWords, amount: can.value, hours: input.canHours, months: input.canMonths },
        willing: { words: input.willingWords, amount: willing.value, hours: input.willingHours, months: input.willingMonths },
      },
      input.version,
      now,
    )
    if (!said.ok) return said
    const opened = budget === undefined && currency !== null ? openBudget(currency, now, timeZone) : null
    return { ok: true, value: { personId: record.id, loss: said.value, opened } }
  },
  async save(tx, { personId, loss, opened }) {
    if (opened !== null) await openBudgetOf(tx, personId, opened)
    await saveLoss(tx, personId, loss)
  },
  audit: ({ loss }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { resource: loss.resource } }),
})

function readAmount(typed: TypedAmount | null, language: Language, currency: Currency | null) {
  if (typed === null) return ok(null)
  return currency === null ? refused('no-currency') : readTyped(typed, language, currency)
}
