import { door } from '#platform/door.ts'
import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { lastChange, writeService, writeServiceLine } from '../domain/write-hsds.ts'
import { inFull, inShort, latest, listed, narrowed, one, pageOf, searched, sliceOf } from '../hsds-questions.ts'
import { naming } from '../naming.ts'
import { pageOf as pageShape, hsdsShapes as shapes } from '../profile/hsds-profile.ts'
import { servicesByIds } from '../queries/full-cards.ts'
import { countOpenServices, openServiceIds } from '../queries/open-lists.ts'
import { filterOf } from '../services-filter.ts'

export const hsdsServicesDoor = door({
  name: 'hsds-services',
  title: 'Les services, page par page',
  path: routes.hsdsServices,
  methods: ['GET', 'POST'],
  input: z.strictObject({ ...listed, ...searched, ...narrowed, ...inFull, ...inShort }),
  gives: pageShape(z.union([shapes.serviceLine, shapes.service, shapes.minimal])),
  async load(tx, asked, { remember }) {
    const filter = filterOf(asked)
    const total = filter === undefined ? 0 : await remember(`services ${JSON.stringify(filter)}`, () => countOpenServices(tx, filter))
    const ids = filter === undefined ? [] : await openServiceIds(tx, filter, sliceOf(asked))
    const cards = await servicesByIds(tx, ids)
    const contents = cards.map((card) => {
      if (asked.minimal) return { id: card.id, last_modified: lastChange(card) }
      return asked.full ? writeService(card, naming) : writeServiceLine(card, naming)
    })
    return { body: pageOf(total, asked, contents), changedAt: latest(cards.map(lastChange)) }
  },
})

export const hsdsServiceDoor = door({
  name: 'hsds-service',
  title: 'Un service',
  path: routes.hsdsService,
  methods: ['GET'],
  input: one,
  gives: shapes.service,
  async load(tx, { id }) {
    const ids = id === undefined ? [] : await openServiceIds(tx, { service: id }, { offset: 0, limit: 1 })
    const [card] = await servicesByIds(tx, ids)
    return card && { body: writeService(card, naming), changedAt: latest([lastChange(card)]) }
  },
})
