import type { AccountId, Id, PersonId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type SelfCheckId = Id<'self-check'>

/** What one may notice of one's own manner in a meeting. A mix, in no order of worth, never counted. */
export const noticeable = [
  'let-speak',
  'proposed-early',
  'gave-time',
  'finished-sentences',
  'asked-around',
  'leaned',
  'checked-understood',
  'compared',
] as const
export type Noticed = (typeof noticeable)[number]

/** What an assumption may have come from. */
export const assumable = [
  'name',
  'origin',
  'accent',
  'gender',
  'age',
  'clothes',
  'religion',
  'family',
  'health',
  'studies',
  'money',
] as const
export type Assumable = (typeof assumable)[number]

/** A counsellor about herself after a meeting: of her manner, never of the person. Dated, hers alone, never changed, removed when she likes. */
export type SelfCheck = {
  id: SelfCheckId
  personId: PersonId
  accountId: AccountId
  metOn: Temporal.PlainDate
  noticed: readonly Noticed[]
  assumedFrom: readonly Assumable[]
  words: string
  nextTime: string
  at: Temporal.Instant
}

type Said = Pick<SelfCheck, 'personId' | 'accountId' | 'metOn' | 'noticed' | 'assumedFrom' | 'words' | 'nextTime'>

/**
 * Keeps what she noticed. `today` is the day where her organisation works.
 * `not-yet-met`: the meeting is after today. `nothing-said`: nothing was ticked and nothing written.
 */
export function lookAtOneself(id: SelfCheckId, said: Said, now: Temporal.Instant, today: Temporal.PlainDate) {
  if (Temporal.PlainDate.compare(said.metOn, today) > 0) return refused('not-yet-met')
  const nothing = said.noticed.length === 0 && said.assumedFrom.length === 0 && said.words === '' && said.nextTime === ''
  return nothing ? refused('nothing-said') : ok<SelfCheck>({ id, ...said, at: now })
}
