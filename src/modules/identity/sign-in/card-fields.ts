import { text, z } from '#platform/fields.ts'
import { readCardCode, readCardNumber } from './domain/card.ts'

const read = (reader: typeof readCardCode) => (typed: string, context: z.RefinementCtx) => {
  const plain = reader(typed)
  if (plain.ok) return plain.value
  context.addIssue({ code: 'custom', message: plain.reason })
  return z.NEVER
}

/** A card's number and its code as they are typed, in any script and any grouping. */
export const cardNumber = text(40).transform(read(readCardNumber))
export const cardCode = text(60).transform(read(readCardCode))
