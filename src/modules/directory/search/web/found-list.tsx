import { type Language, languageFacts } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { Status, Tag } from '#ui/status.tsx'
import type { FoundService } from '../domain/search-page.ts'
import { foundWords } from '../messages/found.ts'
import { searchWords } from '../messages/search.ts'
import { nameOfLanguage } from './language-names.ts'
import { OutsideMap } from './outside-map.tsx'

type ListProps = { services: readonly FoundService[] /** Was a place asked? */; isNear: boolean; language: Language }

/** The services found, numbered as on the map. Near a place, one given from elsewhere at a distance does not say where it is. */
export function FoundList({ services, isNear, language }: ListProps) {
  return (
    <ol class="found">
      {services.map((service, index) => (
        <li class="card leads">
          <span class="found-number" aria-hidden="true">
            {index + 1}
          </span>
          <FoundItem service={service} isHere={!isNear || service.distanceKm !== null} language={language} />
        </li>
      ))}
    </ol>
  )
}

function FoundItem({ service, isHere, language }: { service: FoundService; isHere: boolean; language: Language }) {
  const t = foundWords(language)
  const { latitude, longitude, languages, verifiedOn } = service
  return (
    <div class="found-body">
      <h3 class="card-title">
        <a href={href(routes.service, { service: service.id })}>
          <bdi>{service.name}</bdi>
        </a>
      </h3>
      <p>
        <bdi>{service.organisation}</bdi>
      </p>
      {isHere ? <Where service={service} language={language} /> : null}
      <p class="found-tags">
        {service.example ? <Status kind="attention">{t('example')}</Status> : null}
        {service.free === true ? <Tag>{t('is-free')}</Tag> : null}
        {service.remote ? <Tag>{searchWords(language)('remote')}</Tag> : null}
      </p>
      {languages.length === 0 ? null : (
        <p class="hint">
          {t('spoken', {
            languages: new Intl.ListFormat(languageFacts[language].locale).format(languages.map((code) => nameOfLanguage(code, language))),
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
