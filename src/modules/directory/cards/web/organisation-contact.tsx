import type { Language } from '#platform/i18n.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { OrganisationCard, Site } from '../domain/card.ts'
import { cardWords } from '../messages/card.ts'
import { organisationWords } from '../messages/organisation.ts'
import { Place } from './map-link.tsx'

type ContactProps = { organisation: OrganisationCard; sites: readonly Site[]; language: Language }

/** How to reach an organisation: phone, mail, website, and each of its places. */
export function OrganisationContact({ organisation: { phone, email, website, networks }, sites, language }: ContactProps) {
  const t = cardWords(language)
  const o = organisationWords(language)
  const link = (href: string, shown: string) => (
    <span class="plain-links">
      <a href={href} rel={href.startsWith('http') ? 'external noreferrer' : undefined}>
        <bdi dir="ltr">{shown}</bdi>
      </a>
    </span>
  )
  const items = [
    phone === null ? null : { label: t('phone'), value: link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone) },
    email === null ? null : { label: t('email'), value: link(`mailto:${email}`, email) },
    website === null ? null : { label: t('website'), value: link(website, website.replace(/^https?:\/\//, '')) },
    sites.length === 0
      ? null
      : {
          label: t('where'),
          value: (
            <div class="flow">
              {sites.map((site) => (
                <Place site={site} language={language} />
              ))}
            </div>
          ),
        },
    networks.length === 0 ? null : { label: o('networks'), value: <bdi>{networks.join(', ')}</bdi> },
  ].filter((item) => item !== null)
  if (items.length === 0) return null
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{o('contact')}</h2>
      <SummaryList items={items} language={language} />
    </section>
  )
}
