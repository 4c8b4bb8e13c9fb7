import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { findServiceForUpdate } from '../card-store.ts'
import { dayIn } from '../domain/freshness.ts'
import { keepers, mayKeep, verifierOf } from '../domain/rights.ts'
import { saveVerified } from '../service-store.ts'

export const verifyService = act({
  name: 'verify-service',
  title: 'Dire qu’une fiche est toujours vraie',
  who: keepers,
  input: z.object({ service: id<'service'>() }),
  load: (tx, { service }) => findServiceForUpdate(tx, service),
  allow: (actor, { organisation }) => mayKeep(actor, organisation),
  decide: ({ id, organisation }, _, { actor, now }) =>
    ok({ id, on: dayIn(organisation.territory, now), by: verifierOf(actor, organisation) }),
  save: (tx, { id, on, by }) => saveVerified(tx, id, on, by),
  audit: (_, { id, organisation }) => ({ about: id, organisation: organisation.memberId }),
})
