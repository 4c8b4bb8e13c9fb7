import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, version, z } from '#platform/fields.ts'
import { findServiceForUpdate } from '../card-store.ts'
import { serviceStates } from '../domain/card.ts'
import { dayIn } from '../domain/freshness.ts'
import { keepers, mayKeep, verifierOf } from '../domain/rights.ts'
import { moveCard } from '../domain/states.ts'
import { saveState, saveVerified } from '../service-store.ts'

export const moveService = act({
  name: 'move-service',
  title: 'Ouvrir, mettre en pause ou fermer un service',
  who: keepers,
  input: z.object({ service: id<'service'>(), version, state: choice(serviceStates) }),
  load: (tx, { service }) => findServiceForUpdate(tx, service),
  allow: (actor, { organisation }) => mayKeep(actor, organisation),
  decide(service, { version: seen, state }, { actor, now }) {
    if (seen !== service.version) return refused('changed-elsewhere')
    const moved = moveCard(service, state)
    if (!moved.ok) return moved
    // Who opens a card says that it is true.
    const verified =
      state === 'open' ? { on: dayIn(service.organisation.territory, now), by: verifierOf(actor, service.organisation) } : null
    return ok({ service, state: moved.value, verified })
  },
  async save(tx, { service, state, verified }, moment) {
    await saveState(tx, service, state, moment)
    if (verified !== null) await saveVerified(tx, service.id, verified.on, verified.by)
  },
  audit: ({ state }, { id, organisation }) => ({ about: id, organisation: organisation.memberId, detail: { state } }),
})
