import type { Words } from '#kernel/language.ts'
import type { Rule } from './rule.ts'

/** How sure we are of a fact. Only what a text of law or a public body says, read by us, is `verified`. */
export const confidences = ['verified', 'to-confirm', 'unverified'] as const
export type Confidence = (typeof confidences)[number]

/** Where a fact was read; for one not yet verified, where to ask. */
export type Source = { id: string; name: string; address: string }

/** One thing said of a legal form. It never goes without its source, the day we last looked, and how sure we are. */
export type Fact = { id: string; text: Words; source: Source; checkedOn: Temporal.PlainDate; confidence: Confidence }

/** What every form is laid side by side by, in this order. */
export const criteria = ['founders', 'capital', 'liability', 'decision', 'profit', 'cover', 'taxes', 'steps', 'help'] as const
export type Criterion = (typeof criteria)[number]

/** Who decides in a form, as one drawing shows it. */
export const drawings = ['alone', 'agreement', 'shares', 'one-vote', 'groups', 'purpose', 'hosted'] as const
export type Drawing = (typeof drawings)[number]

export const placeIds = ['quebec', 'france', 'italy'] as const
export type PlaceId = (typeof placeIds)[number]

/** A legal form of one place. `name` is the law's own, in the language of the law; `called` says it in plain words. */
export type LegalForm = {
  id: string
  place: PlaceId
  name: string
  drawing: Drawing
  called: Words
  idea: Words
  facts: Record<Criterion, Fact>
  /** What else is particular to it. */
  more: readonly Fact[]
  rules: readonly Rule[]
}
