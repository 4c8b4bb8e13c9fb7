import type { Words } from '#kernel/language.ts'

/** What a line holds: her own words as she typed them, a sentence of ours, or a fact that each language writes its own way. */
export type Value =
  | { kind: 'own'; text: string }
  | { kind: 'said'; words: Words }
  | { kind: 'day'; day: Temporal.PlainDate }
  | { kind: 'moment'; at: Temporal.Instant }
  | { kind: 'money'; cents: bigint; currency: 'CAD' | 'EUR' }
  | { kind: 'link'; url: string }

/**
 * What a part of the record says, in a shape that a screen, a PDF and a file can all draw without adding a word.
 * - `lines`: facts one under the other, under a title of hers when the group is one thing among several (one contact, one action).
 * - `table`: the same facts side by side. `rows` have one value for each column; `null` where nothing was said.
 * - `picture`: an SVG that repeats, for the eye, what other blocks say; `says` is its text for whoever does not see it.
 */
export type Block =
  | { kind: 'lines'; title?: Value; lines: { label: Words; value: Value }[] }
  | { kind: 'table'; caption: Words; columns: Words[]; rows: (Value | null)[][] }
  | { kind: 'picture'; says: Words; svg: string }
