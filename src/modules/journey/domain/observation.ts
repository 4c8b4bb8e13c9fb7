import type { AccountId, Id, OrganisationId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type ObservationId = Id<'observation'>

/** What somebody who accompanies the person saw or heard: dated, signed, read and answered by the person (guide L770-775). */
export type Observation = {
  id: ObservationId
  /** The question it goes with, when it goes with one. */
  indicator: string | null
  body: string
  observedOn: Temporal.PlainDate
  at: Temporal.Instant
  authorId: AccountId
  authorName: string
  organisationId: OrganisationId
}

/** Signs an observation. `not-yet-happened`: the day is after `today`, the day it is where the organisation works. */
export function observe(observation: Observation, today: Temporal.PlainDate) {
  return Temporal.PlainDate.compare(observation.observedOn, today) > 0 ? refused('not-yet-happened') : ok(observation)
}
