import { type Language, languageFacts } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { Status, Tag } from '#ui/status.tsx'
import type { ServiceCard } from '../../cards/domain/card.ts'
import { saidIn } from '../../cards/domain/said-in.ts'
import { inLanguage, languageName, listed } from '../../cards/web/words-of-card.tsx'
import type { FoundService } from '../domain/search-page.ts'
import { foundWords } from '../messages/found.ts'
import { searchWords } from '../messages/search.ts'
import { OutsideMap } from './outside-map.tsx'

type ListProps = {
  services: readonly FoundService[]
  cards: readonly ServiceCard[]
  /** Was a place asked? */
  isNear: boolean
  language: Language
}

/** The services found, numbered as on the map. Near a place, one given from elsewhere at a distance does not say where it is. */
export function FoundList({ services, cards, isNear, language }: ListProps) {
  return (
    <ol class="found">
      {services.map((service, index) => (
        <li class="card leads">
          <span class="found-number" aria-hidden="true">
            {index + 1}
          </span>
          <FoundItem
            service={service}
            card={cards.find(({ id }) => id === service.id)}
            isHere={!isNear || service.distanceKm !== null}
            language={language}
          />
        </li>
      ))}
    </ol>
  )
}

type ItemProps = { service: FoundService; card: ServiceCard | undefined; isHere: boolean; language: Language }

function FoundItem({ service, card, isHere, language }: ItemProps) {
  const t = foundWords(language)
  const { latitude, longitude, languages, verifiedOn } = service
  const name = card === undefined ? { text: service.name, language, translated: false } : saidIn(card, 'name', service.name, language)
  return (
    <div class="found-body">
      <h3 class="card-title">
        <a href={href(routes.service, { service: service.id })}>
          <bdi {...inLanguage(name, language)}>{name.text}</bdi>
        </a>
      </h3>
      <p>
        <bdi>{service.organisation}</bdi>
      </p>
      {isHere ? <Where service={service} language={language} /> : null}
      <p class="found-tags">
        {service.example ? <Status kind="neutral">{t('example')}</Status> : null}
        {service.free === true ? <Tag>{t('is-free')}</Tag> : null}
        {service.remote ? <Tag>{searchWords(language)('remote')}</Tag> : null}
      </p>
      {languages.length === 0 ? null : (
        <p class="hint">
          {t('spoken', {
            languages: listed(
              languages.map((code) => languageName(code, language)),
              language,
            ),
          })}
        </p>
      )}
      <p class="hint">
        {verifiedOn === null ? t('unverified') : t('verified', { day: formatDay(verifiedOn, language) })}
        {!isHere || latitude === null || longitude === null ? null : (
          <>
            {' · '}
            <OutsideMap spot={{ latitude, longitude }} name={service.organisation} language={language} />
          </>
        )}
      </p>
    </div>
  )
}

function Where({ service: { town, distanceKm, otherSites }, language }: { service: FoundService; language: Language }) {
  const t = foundWords(language)
  const away = distanceKm === null ? '' : distanceKm < 0.5 ? t('very-near') : t('km-away', { km: kilometres(distanceKm, language) })
  const parts = [town, away, otherSites === 0 ? '' : t('other-sites', { count: otherSites })].filter((part) => part !== '')
  if (parts.length === 0) return null
  return (
    <p>
      {parts.map((part, index) => (
        <>
          {index === 0 ? null : ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </p>
  )
}

function kilometres(km: number, language: Language): string {
  return new Intl.NumberFormat(`${languageFacts[language].locale}-u-nu-latn`, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km)
}
