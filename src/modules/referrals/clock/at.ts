import type { Moment } from '#platform/act.ts'
import { newId } from '#platform/new-id.ts'

/** When a job runs, and the address that its letters link to. */
export type JobAt = { now: Temporal.Instant; origin: string }

/** What a store and a letter need of a moment, for a job. */
export function momentOfJob({ now, origin }: JobAt): Pick<Moment, 'now' | 'origin' | 'newId'> {
  return { now, origin, newId: <Kind extends string>() => newId<Kind>(now) }
}
