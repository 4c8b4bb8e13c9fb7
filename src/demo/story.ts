import type { Language, Words } from '#platform/i18n.ts'
import type { OrganisationKey } from './organisations.ts'
import type { StaffKey } from './staff.ts'
import type { Work } from './work.ts'

type Part = 'contact' | 'assessment' | 'plan' | 'decision' | 'means' | 'money' | 'network' | 'pitch' | 'evidence'
type Level = 'not-yet' | 'with-help' | 'alone' | 'can-show' | 'not-useful' | 'rather-not-say'

/** What somebody adds to an answer, by question. */
export type Asides = Record<string, { proof?: string; barriers?: readonly string[]; wish?: string }>

/** One thing that happened `ago` days before the demo was filled. Steps are played in their order. */
export type Step = { ago: number } & (
  | { answers: Partial<Record<Level, string>>; asides?: Asides }
  | { shares: readonly Part[]; with?: OrganisationKey }
  | { withdraws: Part }
  | { joins: StaffKey; reason: string }
  | { observes: string; about?: string; by?: StaffKey }
  | { replies: string }
  | { plans: string; inDays?: number; resource?: string; trace?: string }
  | { moves: string; to: 'done' | 'changed' | 'dropped'; word?: string }
  | { decides: string; words: string }
  | { signs: string; words: string }
  | { stage: string; by: 'her' | 'adviser' }
  | { process: Record<string, 'yes' | 'not-yet' | 'not-applicable'>; comments?: Record<string, string> }
  | {
      meets: number
      at: string
      place: string
      minutes?: string
      became?: 'held' | 'missed' | 'cancelled'
      cause?: 'person' | 'host' | 'us' | 'unknown'
    }
  | { works: Work }
  | { notes: string }
  | { reads: string; by?: StaffKey }
)

/** Somebody invented, and what happened since her record was opened. */
export type Story = {
  name: string
  native?: string
  birth?: string
  language: Language
  phone?: string
  email?: string
  reach: 'email' | 'phone' | 'sms' | 'letter' | 'in-person'
  adviser: StaffKey
  /** Days ago. */
  opened: number
  /** Shown on /demo, with a word on her. */
  persona?: Words
  steps: readonly Step[]
}
