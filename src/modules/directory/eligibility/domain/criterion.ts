import type { StatusOrGroup } from './status.ts'

/** What a criterion may be about, as `directory.criterion.documented` names it. A service that spoke of all of them said everything. */
export const criterionNames = [
  'age',
  'residence',
  'status',
  'area',
  'job-seeker',
  'level',
  'women',
  'income-support',
  'disability',
  'student',
  'worker',
  'parent',
] as const
export type CriterionName = (typeof criterionNames)[number]

/** Criteria that one yes or one no answers. */
export const plainNames = ['job-seeker', 'women', 'income-support', 'disability', 'student', 'worker', 'parent'] as const
export type PlainName = (typeof plainNames)[number]

/** From `min` to `max`, both included; null is no end on that side. */
export type Bounds = { min: number | null; max: number | null }

/**
 * One row of a service: all that it says is needed. Rows of a service are alternatives.
 * A name absent from `documented` was never said by the service; a name that is there and restricts nothing is open to all.
 */
export type Criterion = {
  /** Both days included; null is no end. */
  validFrom: Temporal.PlainDate | null
  validTo: Temporal.PlainDate | null
  documented: readonly CriterionName[]
  /** Full years on the day asked. */
  age: Bounds
  /** Full months of residence on the day asked. */
  residence: Bounds
  statuses: readonly StatusOrGroup[] | null
  /** Ids of the gazetteer: one of them is enough. */
  areas: readonly string[] | null
  /** A language as BCP 47 names it, and levels from 0 (none yet), 1 (A1) to 6 (C2). */
  level: ({ language: string } & Bounds) | null
  /** What must be so, or must not. */
  plain: Partial<Record<PlainName, boolean>>
}

const noBounds: Bounds = { min: null, max: null }

/** A row that restricts nothing, and says so of the names given only. */
export const openTo = (documented: readonly CriterionName[]): Criterion => ({
  validFrom: null,
  validTo: null,
  documented,
  age: noBounds,
  residence: noBounds,
  statuses: null,
  areas: null,
  level: null,
  plain: {},
})
