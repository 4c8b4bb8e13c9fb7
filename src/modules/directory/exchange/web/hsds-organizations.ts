import { door } from '#platform/door.ts'
import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { writeOrganizationLine } from '../domain/write-hsds.ts'
import { inFull, latest, listed, one, pageOf, searched, sliceOf, withServices } from '../hsds-questions.ts'
import { naming } from '../naming.ts'
import { organizationInFull } from '../organization-in-full.ts'
import { pageOf as pageShape, hsdsShapes as shapes } from '../profile/hsds-profile.ts'
import { organisationsByIds } from '../queries/full-cards.ts'
import { countOpenOrganisations, openOrganisationIds } from '../queries/open-lists.ts'

export const hsdsOrganizationsDoor = door({
  name: 'hsds-organizations',
  title: 'Les organisations, page par page',
  path: routes.hsdsOrganizations,
  methods: ['GET', 'POST'],
  input: z.strictObject({ ...listed, ...searched, ...inFull, ...withServices }),
  gives: pageShape(z.union([shapes.organizationLine, shapes.organization])),
  async load(tx, asked, { remember }) {
    const filter = { words: asked.search, changedSince: asked.modified_after }
    const total = await remember(`organisations ${JSON.stringify(filter)}`, () => countOpenOrganisations(tx, filter))
    const cards = await organisationsByIds(tx, await openOrganisationIds(tx, filter, sliceOf(asked)))
    const whole = asked.full || asked.full_service
    const contents = whole
      ? await organizationInFull(tx, cards, asked.full_service)
      : cards.map((card) => writeOrganizationLine(card, naming))
    return { body: pageOf(total, asked, contents), changedAt: latest(cards.map(({ changed_at }) => changed_at)) }
  },
})

export const hsdsOrganizationDoor = door({
  name: 'hsds-organization',
  title: 'Une organisation et ses services',
  path: routes.hsdsOrganization,
  methods: ['GET'],
  input: z.strictObject({ ...one.shape, ...withServices }),
  gives: shapes.organization,
  async load(tx, { id, full_service }) {
    const ids = id === undefined ? [] : await openOrganisationIds(tx, { organisation: id }, { offset: 0, limit: 1 })
    const cards = await organisationsByIds(tx, ids)
    const [body] = await organizationInFull(tx, cards, full_service)
    return body && { body, changedAt: null }
  },
})
