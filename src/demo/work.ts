import type { Language } from '#platform/i18n.ts'

/** Words alone, or with what they could serve. */
type Means = string | readonly [words: string, serves: string]
type LineOptions = { household?: true; optional?: true; fromMonth?: number; untilMonth?: number }
/** A line of a budget: its amount as she types it, its months counted from this one. */
export type Line = readonly [label: string, amount: string, options?: LineOptions]
export type LossSide = { amount?: string; hours?: string; months?: string; words?: string }
export type Contact = readonly [name: string, origin: Origin, closeness: 'near' | 'known' | 'to-meet', brings: string, words?: string]
type Origin = 'family' | 'community' | 'work' | 'school' | 'neighbourhood' | 'organisation' | 'trade' | 'other'

/** A meeting of hers, `inDays` from today, below zero for one that took place; `contact` is a name of her network. */
export type FieldNote = {
  contact?: string
  who?: string
  inDays: number
  place: string
  questions: readonly [string, string, string]
  told?: { answers: readonly [string, string, string]; learned: string; proof?: string; nextStep?: string }
}

/** What she says in her language, and the same in the language beside it. */
type Said = readonly [hers: string, beside: string]
type Prompt = 'who' | 'problem' | 'offer' | 'tried' | 'give' | 'need' | 'ask'
type Message = {
  kind: 'meeting' | 'question' | 'introduce' | 'thank' | 'follow-up' | 'free'
  forWhom: string
  words: Said
  beside: Language
}

/** A piece of her folder: a note, a link when it has an address, a picture when it has a chart of stitches. */
export type Piece = {
  title: string
  daysAgo: number
  source: string
  words: string
  url?: string
  stitches?: readonly string[]
  indicators?: string
  action?: string
}

/** What somebody wrote with her instruments in one sitting, in her own words. */
export type Work = {
  means?: Partial<Record<'who-i-am' | 'what-i-know' | 'whom-i-know', readonly Means[]>>
  /** By part; empty where she does not know yet. */
  sketch?: Partial<Record<'problem' | 'people' | 'offer' | 'rules' | 'resources' | 'partners' | 'costs' | 'loss' | 'deciding', string>>
  budget?: { currency: 'CAD' | 'EUR'; opening: string; lines: Partial<Record<'in' | 'out' | 'start-up', readonly Line[]>> }
  loses?: Partial<Record<'money' | 'time' | 'relations' | 'reputation', { can: LossSide; willing: LossSide }>>
  knows?: readonly Contact[]
  meets?: readonly FieldNote[]
  pitch?: { beside: Language; one?: Partial<Record<Prompt, Said>>; three?: Partial<Record<Prompt, Said>> }
  writes?: readonly Message[]
  keeps?: readonly Piece[]
  looksBack?: { way: 'continue' | 'change' | 'stop'; words: string; keeps: string }
}
