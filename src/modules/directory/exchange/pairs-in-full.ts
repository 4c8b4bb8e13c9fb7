import type { Tx } from '#platform/database.ts'
import { writeLocation, writeService, writeServiceLine } from './domain/write-hsds.ts'
import { naming } from './naming.ts'
import { servicesByIds } from './queries/full-cards.ts'
import type { Pair } from './queries/open-lists.ts'

/** Services at one of their sites, as `service_at_location` gives them. */
export async function pairsInFull(tx: Tx, pairs: readonly Pair[], inFull: boolean) {
  const cards = await servicesByIds(tx, [...new Set(pairs.map(({ service }) => service))])
  const known = new Map(cards.map((card) => [card.id, card]))
  return pairs.flatMap(({ id, service, site }) => {
    const card = known.get(service)
    const place = card?.sites.find((each) => each.id === site)
    if (card === undefined || place === undefined) return []
    const written = inFull ? writeService(card, naming) : writeServiceLine(card, naming)
    return [{ card, document: { id, service: written, location: writeLocation(place, naming) } }]
  })
}
