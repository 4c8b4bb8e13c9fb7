import type { Language, Words } from '#kernel/language.ts'
import type { Block } from './document.ts'

/** What a dossier is for, as she says it. `free`: she does not say. None changes what is inside. */
export const purposes = ['job', 'studies', 'support', 'free'] as const
export type Purpose = (typeof purposes)[number]

/** In whose words: hers, French, or both. */
export const tongues = ['hers', 'french', 'both'] as const
export type Tongues = (typeof tongues)[number]

/** One part as it was read: what it is called, and what it says. Without a block, nothing has been written in it. */
export type ReadPart = { id: string; title: Words; blocks: readonly Block[] }

/** What leaves, whole: a screen, a page of paper and a file draw this and nothing else. */
export type Dossier = {
  /** Only when she takes the part that says who she is. */
  name: string | null
  purpose: Purpose
  /** The first is the one it is read in; the second stands beside it. */
  languages: readonly [Language] | readonly [Language, Language]
  /** Whose clocks its instants are read on (IANA name). */
  timeZone: string
  madeAt: Temporal.Instant
  parts: readonly ReadPart[]
}

/** The languages of a dossier, hers first. In French there is only one. */
export function languagesOf(hers: Language, wanted: Tongues): Dossier['languages'] {
  if (hers === 'fr' || wanted === 'french') return ['fr']
  return wanted === 'hers' ? [hers] : [hers, 'fr']
}
