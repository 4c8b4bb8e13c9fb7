/** Where a thing stands in a file. Lines and columns are counted from 1, columns in characters. */
export type Position = { file: string; line: number; column: number }

/** Why a row or a document does not enter the directory. A sentence for each stands in messages/problems.ts. */
export const reasons = [
  'not-utf8',
  'byte-order-mark',
  'hidden-letters',
  'quote-open',
  'quote-inside',
  'cells-missing',
  'cells-extra',
  'other-separator',
  'formula',
  'not-json',
  'not-an-object',
  'not-a-list',
  'not-text',
  'unknown-field',
  'required',
  'too-short',
  'too-long',
  'not-a-day',
  'day-to-come',
  'not-a-number',
  'not-whole',
  'below-least',
  'above-most',
  'not-a-latitude',
  'not-a-longitude',
  'half-coordinates',
  'not-an-email',
  'not-an-address',
  'not-a-phone',
  'not-a-language',
  'not-a-choice',
  'not-a-country',
  'not-a-currency',
  'not-a-code',
  'said-twice',
  'everyone-beside',
  'duplicate',
  'unknown-organisation',
  'unknown-site',
] as const
export type Reason = (typeof reasons)[number]

/** One fault: where, in which field (`path`), why, and what stood there. `known` is what the sentence names: a limit, a line, a code. */
export type Problem = { at: Position; path: string; reason: Reason; value: string; known?: string }

/** How much of a faulty value is told back. */
const mostTold = 80

/** A value as it is told back: short, on one line. */
export function told(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '')
  const line = text.replace(/\s+/g, ' ')
  return line.length > mostTold ? `${line.slice(0, mostTold)}…` : line
}
