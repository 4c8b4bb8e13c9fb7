import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { NextStep } from '#ui/next-step.tsx'
import type { ServiceCard } from '../domain/card.ts'
import { cardWords } from '../messages/card.ts'
import { mapHref } from './map-link.tsx'

/** The one thing to do with a card: reach the people behind it, by the way they said, or see what else they offer. */
export function ContactStep({ service, language }: { service: ServiceCard; language: Language }) {
  const t = cardWords(language)
  const way = service.state === 'closed' ? undefined : waysOf(service)[0]
  if (way === undefined)
    return <NextStep href={href(routes.organisationCard, { card: service.organisation.id })} title={t('others')} language={language} />
  return (
    <NextStep
      href={way.href}
      title={
        way.detail === undefined ? (
          t(way.key)
        ) : (
          <>
            {t(way.key, { [way.named]: '\u0000' }).split('\u0000')[0]}
            <bdi dir="ltr">{way.detail.replaceAll(' ', '\u00a0')}</bdi>
          </>
        )
      }
      body={service.contactName === null ? t('contact-body') : `${t('contact-name', { name: service.contactName })} ${t('contact-body')}`}
      language={language}
    />
  )
}

type Way = { key: 'call' | 'write' | 'link' | 'go' | 'site'; href: string; detail?: string; named: string }

function waysOf(service: ServiceCard): Way[] {
  const { phone, email, askedAt, website, askedHow } = service
  const site = service.sites[0]
  const ways: (Way & { how: string })[] = []
  if (phone !== null) ways.push({ how: 'phone', key: 'call', href: `tel:${phone.replace(/[^\d+]/g, '')}`, detail: phone, named: 'phone' })
  if (askedAt !== null) ways.push({ how: 'link', key: 'link', href: askedAt, named: '' })
  if (email !== null) ways.push({ how: 'email', key: 'write', href: `mailto:${email}`, detail: email, named: 'email' })
  if (site !== undefined) ways.push({ how: 'visit', key: 'go', href: mapHref(site), named: '' })
  if (website !== null) ways.push({ how: 'website', key: 'site', href: website, named: '' })
  const first = (how: string) => (askedHow === null || askedHow.includes(how) ? 0 : 1)
  return ways.sort((one, other) => first(one.how) - first(other.how))
}
