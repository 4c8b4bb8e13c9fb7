import type { Translations } from './card.ts'

/** A text of a card with the language it is in. */
export type Said = { text: string; language: string; translated: boolean }

type Worded = { writtenIn: string; translations: Translations }

/** A text of a card in the reader's language when somebody translated it, else as it was written. `field` is the name of its column. */
export function saidIn(card: Worded, field: string, original: string, reader: string): Said {
  const found = card.writtenIn === reader ? undefined : card.translations[reader]?.[field]
  if (found === undefined || found.trim() === '') return { text: original, language: card.writtenIn, translated: false }
  return { text: found, language: reader, translated: true }
}

/** Whether anything of the card would be shown in a language that is not the reader's. */
export function isForeign(card: Worded, texts: Readonly<Record<string, string>>, reader: string): boolean {
  return Object.entries(texts).some(([field, text]) => text !== '' && saidIn(card, field, text, reader).language !== reader)
}

const rightToLeft = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']

/** Which way a language reads, by its code. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
