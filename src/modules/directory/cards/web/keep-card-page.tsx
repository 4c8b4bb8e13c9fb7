import { holds } from '#kernel/actor.ts'
import { id, z } from '#platform/fields.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { changeCard } from '../acts/change-organisation-card.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { memberWords } from '../messages/member.ts'
import { findOrganisationCard, sitesOfOrganisation } from '../queries/find-organisation.ts'
import { OrganisationFields } from './organisation-fields.tsx'
import { placeLine } from './place-line.ts'

export const keepCardPage = page({
  name: 'keep-card',
  title: 'Tenir la fiche d’un organisme',
  path: routes.keepCard,
  who: keepers,
  input: z.object({ card: id<'organisation-card'>() }),
  async load(tx, { card: asked }) {
    const card = await findOrganisationCard(tx, asked)
    return card === undefined ? undefined : { card, sites: await sitesOfOrganisation(tx, asked) }
  },
  allow: (actor, { card }) => mayKeep(actor, card),
  reads: 'nobody',
  view({ data: { card, sites }, actor, language, form, shell }) {
    const t = keepWords(language)
    const parts = { card: card.id }
    return (
      <Layout shell={shell} title={card.name} back={{ href: routes.keepCards, label: t('back') }}>
        <div class="actions">
          <LinkButton href={href(routes.keepNewService, {}, { card: card.id })}>{t('add-service')}</LinkButton>
          <LinkButton href={href(routes.organisationCard, parts)} kind="secondary">
            {t('see')}
          </LinkButton>
          {holds(actor, 'administrator') ? (
            <LinkButton href={href(routes.keepCardMember, parts)} kind="quiet">
              {memberWords(language)('title')}
            </LinkButton>
          ) : null}
        </div>
        <section aria-labelledby="places">
          <h2 id="places">{t('places')}</h2>
          {sites.length === 0 ? <p>{t('no-places')}</p> : null}
          <ul class="plain-links">
            {sites.map((site) => (
              <li>
                <a href={href(routes.keepSite, { card: card.id, site: site.id })}>
                  <bdi>{placeLine(site)}</bdi>
                </a>
              </li>
            ))}
          </ul>
          <LinkButton href={href(routes.keepSites, parts)} kind="secondary">
            {t('add-place')}
          </LinkButton>
        </section>
        <section aria-labelledby="translations">
          <h2 id="translations">{t('translations')}</h2>
          <ul class="plain-links">
            {languages
              .filter((each) => each !== card.writtenIn)
              .map((each) => (
                <li>
                  <a href={href(routes.keepCardWords, { card: card.id, language: each })}>
                    {t(card.translations[each] === undefined ? 'translate-into' : 'translated', { language: languageFacts[each].name })}
                  </a>
                </li>
              ))}
          </ul>
        </section>
        <section aria-labelledby="change">
          <h2 id="change">{t('change-card')}</h2>
          <Form
            action={href(routes.keepCard, parts)}
            form={form}
            language={language}
            submit={t('save')}
            hidden={{ version: String(card.version) }}
          >
            <OrganisationFields card={card} form={form} language={language} />
          </Form>
        </section>
      </Layout>
    )
  },
})

export const changeCardHere = post({
  path: routes.keepCard,
  act: changeCard,
  page: keepCardPage,
  next: ({ card }) => href(routes.keepCard, { card: card.id }),
  said: (_, language) => keptWords(language)('card-kept'),
  refusals: { 'changed-elsewhere': (language: Language) => keptWords(language)('changed-elsewhere') },
})
