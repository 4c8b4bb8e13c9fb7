import type { Id } from '#kernel/id.ts'
import type { Language, Words } from '#kernel/language.ts'

/** One fact of a sheet, as it is kept. `own`: the person's words or a name. */
export type FrozenValue =
  | { kind: 'own'; text: string }
  | { kind: 'said'; words: Words }
  | { kind: 'day'; day: string }
  | { kind: 'moment'; at: string }
  | { kind: 'money'; cents: number; currency: 'CAD' | 'EUR' }
  | { kind: 'link'; url: string }

export type FrozenBlock =
  | { kind: 'lines'; title: FrozenValue | null; lines: { label: Words; value: FrozenValue }[] }
  | { kind: 'table'; caption: Words; columns: Words[]; rows: (FrozenValue | null)[][] }

/** One part of the record as it was the day she agreed, in the five languages. */
export type FrozenPart = { id: string; title: Words; blocks: FrozenBlock[] }

/** All that leaves, and nothing else: what she looks for, in the words agreed together, and the parts she chose. */
export type SheetContent = { looksFor: string; parts: FrozenPart[] }

export type SheetWay = 'screen' | 'paper' | 'spoken'

/** What she agreed to let go, when, in which words, and how. */
export type Sheet = {
  id: Id<'referral-sheet'>
  content: SheetContent
  /** The parts of her record, as people names them, that the content was drawn from. */
  fieldGroups: readonly string[]
  wordingVersion: string
  language: Language
  givenAt: Temporal.Instant
  way: SheetWay
  /** Who wrote it down, when she agreed on paper or aloud. */
  recordedName: string | null
  withdrawnAt: Temporal.Instant | null
  withdrawnWay: SheetWay | null
}
