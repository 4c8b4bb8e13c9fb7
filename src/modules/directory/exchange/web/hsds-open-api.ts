import { type Door, door } from '#platform/door.ts'
import { nothing, z } from '#platform/fields.ts'
import { routes } from '#routes'
import { openApiOf } from '../open-api.ts'
import { hsdsHomeDoor } from './hsds-home.ts'
import { hsdsOrganizationDoor, hsdsOrganizationsDoor } from './hsds-organizations.ts'
import { hsdsPlaceDoor, hsdsPlacesDoor } from './hsds-places.ts'
import { hsdsServiceDoor, hsdsServicesDoor, hsdsServicesSearchDoor } from './hsds-services.ts'
import { hsdsTaxonomiesDoor, hsdsTaxonomyDoor, hsdsTermDoor, hsdsTermsDoor } from './hsds-taxonomies.ts'

const doors = [
  hsdsHomeDoor,
  hsdsServicesDoor,
  hsdsServicesSearchDoor,
  hsdsServiceDoor,
  hsdsOrganizationsDoor,
  hsdsOrganizationDoor,
  hsdsPlacesDoor,
  hsdsPlaceDoor,
  hsdsTaxonomiesDoor,
  hsdsTaxonomyDoor,
  hsdsTermsDoor,
  hsdsTermDoor,
]

let described: { origin: string; body: unknown } | undefined

export const hsdsOpenApiDoor = door({
  name: 'hsds-open-api',
  title: 'Ce que la porte sait répondre',
  path: routes.hsdsOpenApi,
  methods: ['GET'],
  input: z.strictObject(nothing.shape),
  gives: z.looseObject({ openapi: z.string() }),
  async load(_, __, { origin }) {
    if (described?.origin !== origin) described = { origin, body: openApiOf(doors as unknown as Door[], routes.hsds, origin) }
    return { body: described.body, changedAt: null }
  },
})
