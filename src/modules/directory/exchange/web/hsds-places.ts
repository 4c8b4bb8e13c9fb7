import { door } from '#platform/door.ts'
import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { lastChange } from '../domain/write-hsds.ts'
import { inFull, latest, listed, narrowed, one, pageOf, searched, sliceOf } from '../hsds-questions.ts'
import { pairsInFull } from '../pairs-in-full.ts'
import { pageOf as pageShape, hsdsShapes as shapes } from '../profile/hsds-profile.ts'
import { countOpenPairs, findPair, openPairs } from '../queries/open-lists.ts'
import { filterOf } from '../services-filter.ts'

export const hsdsPlacesDoor = door({
  name: 'hsds-service-at-locations',
  title: 'Les services, lieu par lieu',
  path: routes.hsdsPlaces,
  methods: ['GET', 'POST'],
  input: z.strictObject({ ...listed, ...searched, ...narrowed, ...inFull, postcode: z.string().max(12).optional() }),
  gives: pageShape(z.union([shapes.serviceAtLocationLine, shapes.serviceAtLocation])),
  async load(tx, asked, { remember }) {
    const filter = filterOf(asked)
    const total = filter === undefined ? 0 : await remember(`places ${JSON.stringify(filter)}`, () => countOpenPairs(tx, filter))
    const found = await pairsInFull(tx, filter === undefined ? [] : await openPairs(tx, filter, sliceOf(asked)), asked.full)
    return {
      body: pageOf(
        total,
        asked,
        found.map(({ document }) => document),
      ),
      changedAt: latest(found.map(({ card }) => lastChange(card))),
    }
  },
})

export const hsdsPlaceDoor = door({
  name: 'hsds-service-at-location',
  title: 'Un service en un lieu',
  path: routes.hsdsPlace,
  methods: ['GET'],
  input: one,
  gives: shapes.serviceAtLocation,
  async load(tx, { id }) {
    const pair = id === undefined ? undefined : await findPair(tx, id)
    const [found] = await pairsInFull(tx, pair === undefined ? [] : [pair], true)
    return found && { body: found.document, changedAt: latest([lastChange(found.card)]) }
  },
})
