import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { addCard } from '../acts/add-organisation-card.ts'
import { keepers } from '../domain/rights.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { OrganisationFields } from './organisation-fields.tsx'

export const keepNewCardPage = page({
  name: 'keep-new-card',
  title: 'Ajouter la fiche d’un organisme',
  path: routes.keepNewCard,
  who: keepers,
  input: nothing,
  load: async () => ({}),
  allow: (actor) => holds(actor, ...keepers),
  reads: 'nobody',
  view({ language, form, shell }) {
    const t = keepWords(language)
    return (
      <Layout shell={shell} title={t('add-card')} back={{ href: routes.keepCards, label: t('back') }}>
        <Form action={routes.keepNewCard} form={form} language={language} submit={t('save')}>
          <OrganisationFields card={undefined} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const addCardHere = post({
  path: routes.keepNewCard,
  act: addCard,
  page: keepNewCardPage,
  next: ({ id }) => href(routes.keepCard, { card: id }),
  said: (_, language) => keptWords(language)('card-kept'),
  refusals: {},
})
