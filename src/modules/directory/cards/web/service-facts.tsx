import type { Child } from 'hono/jsx'
import { currencies } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { formatDay, formatMoney } from '#ui/format.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { ServiceCard } from '../domain/card.ts'
import { cardWords } from '../messages/card.ts'
import { audiences, type Named, needByCode, serviceKinds } from '../needs.ts'
import { Place } from './map-link.tsx'
import { OpeningHours } from './opening-hours.tsx'
import { CardText, languageName, listed } from './words-of-card.tsx'

/** Everything a card says, in the order in which people ask. What it never said is said to be unsaid where that matters. */
export function ServiceFacts({ service, language }: { service: ServiceCard; language: Language }) {
  const t = cardWords(language)
  const text = (field: string, original: string) =>
    original === '' ? null : <CardText card={service} field={field} original={original} language={language} />
  const kind = titleOf(serviceKinds, service.kind, language)
  const facts: { label: string; value: Child | null }[] = [
    {
      label: t('useful'),
      value: dotted(service.needs.map((code) => needByCode(code)?.title[language] ?? code)),
    },
    { label: t('kind'), value: kind },
    {
      label: t('for-whom'),
      value: both(dotted(namesOf(audiences, service.audience ?? [], language)), text('audience_words', service.audienceWords)),
    },
    { label: t('conditions'), value: text('conditions', service.conditions) ?? t('unsaid') },
    {
      label: t('languages'),
      value:
        words(
          service.languages.map((code) => languageName(code, language)),
          language,
        ) ?? t('unsaid'),
    },
    { label: t('where'), value: <Where service={service} language={language} /> },
    { label: t('cost'), value: both(costOf(service, language), text('cost_words', service.costWords)) ?? t('unsaid') },
    { label: t('when'), value: both(hoursOf(service, language), text('opening_words', service.openingWords)) ?? t('unsaid') },
    { label: t('seats'), value: seatsOf(service, language) },
    { label: t('papers'), value: service.papers.length === 0 ? null : <Lines lines={service.papers} /> },
    { label: t('how'), value: <HowToAsk service={service} language={language} /> },
  ]
  return <SummaryList items={facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))} language={language} />
}

const titleOf = (list: readonly Named[], code: string | null, language: Language) =>
  list.find((each) => each.code === code)?.title[language] ?? null
const namesOf = (list: readonly Named[], codes: readonly string[], language: Language) =>
  codes.map((code) => titleOf(list, code, language) ?? code)
const dotted = (said: readonly string[]) => (said.length === 0 ? null : said.join(' · '))
const words = (said: readonly string[], language: Language) => (said.length === 0 ? null : listed(said, language))

function both(one: Child | null, other: Child | null): Child | null {
  if (one === null) return other
  return other === null ? (
    one
  ) : (
    <>
      {typeof one === 'string' ? <p>{one}</p> : one}
      {other}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Where({ service, language }: { service: ServiceCard; language: Language }) {
  const t = cardWords(language)
  if (service.sites.length === 0 && service.remote !== true) return t('unsaid')
  return (
    <div class="flow">
      {service.sites.map((site) => (
        <Place site={site} language={language} />
      ))}
      {service.remote === true ? <p>{t('at-distance')}</p> : null}
    </div>
  )
}

function costOf({ free, costCents, currency }: ServiceCard, language: Language): string | null {
  const t = cardWords(language)
  if (free === true) return t('free')
  const known = currencies.find((each) => each === currency)
  if (costCents !== null && known !== undefined) return formatMoney(costCents, known, language)
  return free === false ? t('paid') : null
}

function hoursOf({ opening, weeks }: ServiceCard, language: Language): Child | null {
  const hours = opening.length === 0 ? null : <OpeningHours opening={opening} language={language} />
  return both(weeks === null ? null : cardWords(language)('weeks', { count: weeks }), hours)
}

function seatsOf({ seatsFree, seatsSaidOn }: ServiceCard, language: Language): string | null {
  if (seatsFree === null || seatsSaidOn === null) return null
  return cardWords(language)('seats-free', { count: seatsFree, day: formatDay(seatsSaidOn, language) })
}

function HowToAsk({ service, language }: { service: ServiceCard; language: Language }) {
  const t = cardWords(language)
  const { askedBy, askedHow, email, phone, website } = service
  const who =
    askedBy === null || askedBy.length === 0
      ? null
      : askedBy.length > 1
        ? 'by-both'
        : askedBy[0] === 'person'
          ? 'by-person'
          : 'by-professional'
  const ways = [
    phone === null ? null : { label: t('phone'), link: `tel:${phone.replace(/[^\d+]/g, '')}`, shown: phone },
    email === null ? null : { label: t('email'), link: `mailto:${email}`, shown: email },
    website === null ? null : { label: t('website'), link: website, shown: website.replace(/^https?:\/\//, '').replace(/\/$/, '') },
  ].filter((way) => way !== null)
  return (
    <div class="flow">
      {who === null ? null : <p>{t(who)}</p>}
      {service.askedWords === '' ? null : <CardText card={service} field="asked_words" original={service.askedWords} language={language} />}
      {askedHow?.includes('visit') === true ? <p>{t('visit')}</p> : null}
      <ul class="plain-list">
        {ways.map(({ label, link, shown }) => (
          <li>
            {t('colon', { label })}{' '}
            <a href={link} rel={link.startsWith('http') ? 'external noreferrer' : undefined}>
              <bdi dir="ltr">{shown}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
