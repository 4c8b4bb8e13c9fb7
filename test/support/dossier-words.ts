import type { Language } from '#platform/i18n.ts'
import { formatDay, formatMoment, formatMoney } from '#ui/format.ts'

type Words = Partial<Record<Language, string>>
type Value =
  | { kind: 'own'; text: string }
  | { kind: 'said'; words: Words }
  | { kind: 'day'; day: string }
  | { kind: 'moment'; at: string }
  | { kind: 'money'; cents: number; currency: 'CAD' | 'EUR' }
  | { kind: 'link'; url: string }
type Block =
  | { kind: 'lines'; title: Value | null; lines: { label: Words; value: Value }[] }
  | { kind: 'table'; caption: Words; columns: Words[]; rows: (Value | null)[][] }
  | { kind: 'picture'; says: Words; svg: string }

/** A dossier as a program that knows only the published schema reads it. */
export type ReadFile = {
  timeZone: string
  languages: Language[]
  title: Words
  lead: Words[]
  parts: { id: string; title: Words; blocks: Block[] }[]
}

/** Every text that the file says, in reading order: what a screen and a page of paper should show, no more and no less. */
export function textsOf({ timeZone, languages, title, lead, parts }: ReadFile): {
  seen: string[]
  /** What stands inside pictures. */
  drawn: string[]
  /** The names of columns, which paper says again on each page a table goes on. */
  columns: string[]
} {
  const drawn: string[] = []
  const columns: string[] = []
  const twice = (say: (language: Language) => string) => [...new Set(languages.map(say))]
  const words = (said: Words) => twice((language) => said[language] ?? '')
  const value = (given: Value | null): string[] => {
    if (given === null) return ['–']
    if (given.kind === 'own') return [given.text]
    if (given.kind === 'said') return words(given.words)
    if (given.kind === 'link') return [given.url]
    if (given.kind === 'day') return twice((language) => formatDay(Temporal.PlainDate.from(given.day), language))
    if (given.kind === 'moment') return twice((language) => formatMoment(Temporal.Instant.from(given.at), timeZone, language))
    // The letters that only turn an amount are no part of it.
    return twice((language) => formatMoney(BigInt(given.cents), given.currency, language).replace(/[\u200e\u200f\u061c]/g, ''))
  }
  const block = (given: Block): string[] => {
    if (given.kind === 'lines')
      return [
        ...(given.title === null ? [] : value(given.title)),
        ...given.lines.flatMap((line) => [...words(line.label), ...value(line.value)]),
      ]
    if (given.kind === 'table') columns.push(...given.columns.flatMap(words))
    if (given.kind === 'table') return [...words(given.caption), ...given.columns.flatMap(words), ...given.rows.flat().flatMap(value)]
    drawn.push(...Array.from(given.svg.matchAll(/>([^<]+)</g), ([, text = '']) => text))
    return words(given.says)
  }
  const seen = [...words(title), ...lead.flatMap(words), ...parts.flatMap((part) => [...words(part.title), ...part.blocks.flatMap(block)])]
  return { seen, drawn, columns }
}
