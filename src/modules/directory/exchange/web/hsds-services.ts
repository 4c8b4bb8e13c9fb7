import type { Tx } from '#platform/database.ts'
import { door, type Given, type Knock } from '#platform/door.ts'
import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { lastChange, writeService, writeServiceLine } from '../domain/write-hsds.ts'
import { facts, factsFor } from '../hsds-facts.ts'
import { inFull, inShort, latest, listed, narrowed, one, pageOf, searched, sliceOf } from '../hsds-questions.ts'
import { naming } from '../naming.ts'
import { pageOf as pageShape, hsdsShapes as shapes } from '../profile/hsds-profile.ts'
import { language } from '../profile/values.ts'
import { servicesByIds } from '../queries/full-cards.ts'
import { countOpenServices, type Filter, openServiceIds } from '../queries/open-lists.ts'
import { filterOf } from '../services-filter.ts'

const question = z.strictObject({ ...listed, ...searched, ...narrowed, ...inFull, ...inShort })
const gives = pageShape(z.union([shapes.serviceLine, shapes.service, shapes.minimal]))

export const hsdsServicesDoor = door({
  name: 'hsds-services',
  title: 'Les services, page par page',
  path: routes.hsdsServices,
  methods: ['GET'],
  input: question,
  gives,
  load: (tx, asked, knock) => pageFor(tx, asked, filterOf(asked), knock),
})

/** The same by POST, where a program may also say something of the person it asks for. */
export const hsdsServicesSearchDoor = door({
  name: 'hsds-services-search',
  title: 'Chercher des services pour quelqu’un',
  path: routes.hsdsServices,
  methods: ['POST'],
  input: question.extend({ facts: facts.optional(), languages: z.array(language).min(1).max(20).optional() }),
  gives,
  load(tx, asked, knock) {
    const filter = filterOf(asked)
    const day = knock.now.toZonedDateTimeISO('UTC').toPlainDate()
    const facts = asked.facts && { said: factsFor(asked.facts, day), day }
    return pageFor(tx, asked, filter && { ...filter, facts }, knock)
  },
})

type Asked = { page: number; per_page: number; full: boolean; minimal: boolean }

async function pageFor(tx: Tx, asked: Asked, filter: Filter | undefined, { remember }: Knock): Promise<Given> {
  if (filter === undefined) return { body: pageOf(0, asked, []), changedAt: null }
  const count = () => countOpenServices(tx, filter)
  // What was said of somebody is held nowhere, not even for a minute.
  const total = filter.facts === undefined ? await remember(`services ${JSON.stringify(filter)}`, count) : await count()
  const cards = await servicesByIds(tx, await openServiceIds(tx, filter, sliceOf(asked)))
  const contents = cards.map((card) => {
    if (asked.minimal) return { id: card.id, last_modified: lastChange(card) }
    return asked.full ? writeService(card, naming) : writeServiceLine(card, naming)
  })
  return { body: pageOf(total, asked, contents), changedAt: latest(cards.map(lastChange)) }
}

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
