import { door, type Given, type Knock } from '#platform/door.ts'
import { nothing, z } from '#platform/fields.ts'
import { routes } from '#routes'

const gives = z.strictObject({ version: z.string(), profile: z.url(), openapi_url: z.url() })

const load = async (_: unknown, __: unknown, { origin }: Knock): Promise<Given> => ({
  body: { version: '3.1', profile: `${origin}${routes.openData}`, openapi_url: `${origin}${routes.hsdsOpenApi}` },
  changedAt: null,
})

export const hsdsHomeDoor = door({
  name: 'hsds',
  title: 'La porte des données ouvertes',
  path: routes.hsdsHome,
  methods: ['GET'],
  input: z.strictObject(nothing.shape),
  gives,
  load,
})

/** The same without the last stroke, for whoever types it. */
export const hsdsDoor = door({
  name: 'hsds-without-stroke',
  title: 'La porte des données ouvertes',
  path: routes.hsds,
  methods: ['GET'],
  input: z.strictObject(nothing.shape),
  gives,
  load,
})
