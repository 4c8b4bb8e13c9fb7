import type { Words } from '#kernel/language.ts'
import type { Cents, Currency } from '#kernel/money.ts'
import type { Value } from '../dossier/domain/document.ts'

export const own = (text: string): Value => ({ kind: 'own', text })
export const said = (words: Words): Value => ({ kind: 'said', words })
export const money = (cents: Cents, currency: Currency): Value => ({ kind: 'money', cents, currency })
