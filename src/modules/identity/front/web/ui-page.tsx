import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Gallery } from '#ui/gallery/gallery.tsx'

export const uiPage = page({
  name: 'ui',
  title: 'Les pièces de l’interface',
  path: routes.ui,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view: ({ shell }) => <Gallery shell={shell} />,
})
