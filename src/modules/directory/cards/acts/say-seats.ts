import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { optionalCount } from '../card-fields.ts'
import { findServiceForUpdate } from '../card-store.ts'
import { dayIn } from '../domain/freshness.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { saveSeats } from '../service-store.ts'

export const saySeats = act({
  name: 'say-seats',
  title: 'Dire combien de places sont libres',
  who: keepers,
  input: z.object({ service: id<'service'>(), seats: optionalCount(99_999), seatsFree: optionalCount(99_999) }),
  load: (tx, { service }) => findServiceForUpdate(tx, service),
  allow: (actor, { organisation }) => mayKeep(actor, organisation),
  decide: ({ id, organisation }, { seats, seatsFree }, { now }) =>
    seats !== null && seatsFree !== null && seatsFree > seats
      ? refused('more-free-than-seats')
      : ok({ id, seats, seatsFree, on: dayIn(organisation.territory, now) }),
  save: (tx, { id, ...said }) => saveSeats(tx, id, said),
  audit: ({ seatsFree }, { id, organisation }) => ({ about: id, organisation: organisation.memberId, detail: { seatsFree } }),
})
