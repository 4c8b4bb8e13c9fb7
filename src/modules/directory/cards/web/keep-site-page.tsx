import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { addPlace } from '../acts/add-site.ts'
import { changePlace } from '../acts/change-site.ts'
import { removePlace } from '../acts/remove-site.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { findOrganisationCard, sitesOfOrganisation } from '../queries/find-organisation.ts'
import { placeLine } from './place-line.ts'
import { SiteFields } from './site-fields.tsx'

export const newSitePage = page({
  name: 'keep-new-site',
  title: 'Ajouter un lieu',
  path: routes.keepSites,
  who: keepers,
  input: z.object({ card: id<'organisation-card'>() }),
  load: (tx, { card }) => findOrganisationCard(tx, card),
  allow: mayKeep,
  reads: 'nobody',
  view({ data: card, language, form, shell }) {
    const t = keepWords(language)
    const parts = { card: card.id }
    return (
      <Layout shell={shell} title={t('add-place')} back={{ href: href(routes.keepCard, parts), label: card.name }}>
        <Form action={href(routes.keepSites, parts)} form={form} language={language} submit={t('save')}>
          <SiteFields site={undefined} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const sitePage = page({
  name: 'keep-site',
  title: 'Modifier un lieu',
  path: routes.keepSite,
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), site: id<'site'>() }),
  async load(tx, { card: asked, site: wanted }) {
    const card = await findOrganisationCard(tx, asked)
    const site = (await sitesOfOrganisation(tx, asked)).find((each) => each.id === wanted)
    return card === undefined || site === undefined ? undefined : { card, site }
  },
  allow: (actor, { card }) => mayKeep(actor, card),
  reads: 'nobody',
  view({ data: { card, site }, language, form, shell }) {
    const t = keepWords(language)
    const parts = { card: card.id, site: site.id }
    return (
      <Layout shell={shell} title={placeLine(site)} back={{ href: href(routes.keepCard, parts), label: card.name }}>
        <Form action={href(routes.keepSite, parts)} form={form} language={language} submit={t('save')}>
          <SiteFields site={site} form={form} language={language} />
        </Form>
        <Confirm summary={t('remove-place')}>
          <p>{t('remove-place-body')}</p>
          <form action={href(routes.removeSite, parts)} method="post">
            <input type="hidden" name="_once" value={crypto.randomUUID()} />
            <Button kind="warning">{t('remove-place')}</Button>
          </form>
        </Confirm>
      </Layout>
    )
  },
})

const refusals = {
  'which-place': (language: Language) => keptWords(language)('which-place'),
  'no-such-place': (language: Language) => keptWords(language)('no-such-place'),
}

export const addSiteHere = post({
  path: routes.keepSites,
  act: addPlace,
  page: newSitePage,
  next: ({ organisationId }) => href(routes.keepCard, { card: organisationId }),
  said: (_, language) => keptWords(language)('place-kept'),
  refusals,
})

export const changeSiteHere = post({
  path: routes.keepSite,
  act: changePlace,
  page: sitePage,
  next: ({ organisationId }) => href(routes.keepCard, { card: organisationId }),
  said: (_, language) => keptWords(language)('place-kept'),
  refusals,
})

export const removeSiteHere = post({
  path: routes.removeSite,
  act: removePlace,
  page: sitePage,
  next: ({ cardId }) => href(routes.keepCard, { card: cardId }),
  said: (_, language) => keptWords(language)('place-removed'),
  refusals: {},
})
