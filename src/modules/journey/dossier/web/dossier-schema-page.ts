import { nothing, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { dossierSchema } from '../file-schema.ts'

/** The same for everybody and for good: it is made once, when first asked for. */
let published: string | undefined

export const dossierSchemaPage = page({
  name: 'dossier-schema',
  title: 'La forme du dossier en JSON',
  path: routes.dossierSchema,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ origin }) {
    published ??= JSON.stringify(
      {
        title: 'Dossier',
        description: 'What a person takes away of her record, shape maillon-dossier/1.',
        ...z.toJSONSchema(dossierSchema),
      },
      null,
      2,
    )
    const body = published.replace('{\n', `{\n  "$id": "${origin}${routes.dossierSchema}",\n`)
    return new Response(body, {
      headers: { 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=86400' },
    })
  },
})
