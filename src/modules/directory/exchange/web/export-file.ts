import { choice, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { exportCards, exportFormats } from '../export-cards.ts'
import { streamOf } from '../stream-of.ts'

const files = {
  'data-inclusion': { name: 'data-inclusion.json', type: 'application/json; charset=utf-8' },
  hsds: { name: 'hsds.json', type: 'application/json; charset=utf-8' },
  csv: { name: 'services.csv', type: 'text/csv; charset=utf-8; header=present' },
} as const

export const exportFile = page({
  name: 'export-cards',
  title: 'Les fiches de l’annuaire dans un fichier',
  path: routes.exportCards,
  who: ['manager', 'administrator'],
  input: z.object({ format: choice(exportFormats) }),
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input: { format }, now, again }) {
    const { name, type } = files[format]
    const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
    return new Response(streamOf(exportCards(format, { again, today })), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="maillon-${today}-${name}"`,
        'cache-control': 'no-store, no-transform',
      },
    })
  },
})
