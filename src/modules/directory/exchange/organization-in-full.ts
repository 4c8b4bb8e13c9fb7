import type { Tx } from '#platform/database.ts'
import type { StoredOrganisation } from './domain/stored.ts'
import { writeOrganization, writeService } from './domain/write-hsds.ts'
import { naming } from './naming.ts'
import { servicesByIds } from './queries/full-cards.ts'
import { openServicesOf } from './queries/open-lists.ts'

/** Organisations with their open services: in one line each, or in full. */
export async function organizationInFull(tx: Tx, cards: readonly StoredOrganisation[], inFull: boolean) {
  const open = await openServicesOf(
    tx,
    cards.map(({ id }) => id),
  )
  const full = inFull
    ? await servicesByIds(
        tx,
        open.map(({ id }) => id),
      )
    : []
  return cards.map((card) => {
    const mine = open.filter(({ organisation }) => organisation === card.id)
    return {
      ...writeOrganization(card, naming),
      services: inFull
        ? full.filter(({ organisation }) => organisation.id === card.id).map((service) => writeService(service, naming))
        : mine.map(({ id, name }) => ({ id, name, status: 'active' })),
    }
  })
}
