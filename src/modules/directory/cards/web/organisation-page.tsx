import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PrintButton } from '#ui/print.tsx'
import { Tag } from '#ui/status.tsx'
import { mayKeep } from '../domain/rights.ts'
import { isForeign, saidIn } from '../domain/said-in.ts'
import { cardWords } from '../messages/card.ts'
import { organisationWords } from '../messages/organisation.ts'
import { associationRoles } from '../needs.ts'
import { findOrganisationCard, sitesOfOrganisation } from '../queries/find-organisation.ts'
import { servicesOf } from '../queries/find-service.ts'
import { OrganisationContact } from './organisation-contact.tsx'
import { CardText, inLanguage, languageName } from './words-of-card.tsx'

export const organisationPage = page({
  name: 'organisation-card',
  title: 'Un organisme',
  path: routes.organisationCard,
  who: ['anyone'],
  input: z.object({ card: id<'organisation-card'>() }),
  async load(tx, { card }) {
    const organisation = await findOrganisationCard(tx, card)
    if (organisation === undefined) return undefined
    return { organisation, services: await servicesOf(tx, card), sites: await sitesOfOrganisation(tx, card) }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { organisation, services, sites }, actor, language, shell }) {
    const t = cardWords(language)
    const o = organisationWords(language)
    if (organisation.mergedInto !== null)
      return new Response(null, { status: 302, headers: { location: href(routes.organisationCard, { card: organisation.mergedInto }) } })
    const name = saidIn(organisation, 'name', organisation.name, language)
    const offered = services.filter(({ state }) => state === 'open' || state === 'paused')
    const { on, by } = organisation.verified
    const texts = { name: organisation.name, description: organisation.description }
    return (
      <Layout
        shell={shell}
        title={name.text}
        titleLanguage={name.language === language ? undefined : name.language}
        back={{ href: routes.services, label: t('back') }}
        aside={organisation.migrantAssociation ? <Tag>{o('migrant-association')}</Tag> : undefined}
        lead={
          organisation.description === '' ? undefined : (
            <CardText card={organisation} field="description" original={organisation.description} language={language} />
          )
        }
      >
        {organisation.closedOn === null ? null : (
          <Notice kind="attention">
            <p>{o('closed-organisation')}</p>
          </Notice>
        )}
        {isForeign(organisation, texts, language) ? (
          <p class="hint">{t('foreign', { language: languageName(organisation.writtenIn, language) })}</p>
        ) : null}
        <section aria-labelledby="services">
          <h2 id="services">{o('services')}</h2>
          {offered.length === 0 ? (
            <EmptyState title={o('no-services')} action={{ href: routes.services, label: t('back') }} />
          ) : (
            <Cards>
              {offered.map((service) => {
                const title = saidIn(service, 'name', service.name, language)
                return (
                  <Card
                    title={<bdi {...inLanguage(title, language)}>{title.text}</bdi>}
                    href={href(routes.service, { service: service.id })}
                    eyebrow={service.example ? t('example') : undefined}
                    level={3}
                  >
                    {service.state === 'paused' ? <p>{t('paused-words')}</p> : null}
                    <p>{[...new Set(service.sites.map(({ town }) => town).filter(Boolean))].join(' · ')}</p>
                  </Card>
                )
              })}
            </Cards>
          )}
        </section>
        {organisation.associationRoles.length === 0 ? null : (
          <section aria-labelledby="roles">
            <h2 id="roles">{o('association-roles')}</h2>
            <ul>
              {organisation.associationRoles.map((code) => (
                <li>{associationRoles.find((role) => role.code === code)?.title[language] ?? code}</li>
              ))}
            </ul>
          </section>
        )}
        <OrganisationContact organisation={organisation} sites={sites} language={language} />
        {on === null ? null : (
          <p class="hint">
            {by === null ? t('verified-day', { day: formatDay(on, language) }) : t('verified', { day: formatDay(on, language), who: by })}
          </p>
        )}
        {mayKeep(actor, organisation) ? (
          <div class="actions">
            <a href={href(routes.keepCard, { card: organisation.id })}>{t('keep')}</a>
          </div>
        ) : null}
        <PrintButton language={language} />
      </Layout>
    )
  },
})
