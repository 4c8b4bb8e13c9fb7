import type { Cents, Currency } from '#kernel/money.ts'
import type { Value } from '../dossier/domain/document.ts'

/** An amount of her budget, in the currency she counts in. */
export const money = (cents: Cents, currency: Currency): Value => ({ kind: 'money', cents, currency })
