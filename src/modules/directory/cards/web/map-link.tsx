import type { Language } from '#platform/i18n.ts'
import type { Site } from '../domain/card.ts'
import { cardWords } from '../messages/card.ts'

/** Where an outside map shows a place: its address, else its point, which may be that of its town. Nothing is loaded until the person goes. */
export function mapHref({ latitude, longitude, address, postalCode, town }: Site): string {
  if (address === '' && latitude !== null && longitude !== null)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  const words = [address, postalCode, town].filter(Boolean).join(', ')
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: words })}`
}

/** A place as it is written on an envelope, with the way to see it on a map. */
export function Place({ site, language }: { site: Site; language: Language }) {
  const t = cardWords(language)
  const town = [site.postalCode, site.town].filter(Boolean).join(' ')
  const lines = [site.name, site.address, site.addressMore, town].filter((line) => line !== '')
  return (
    <div>
      <div>
        {lines.map((line) => (
          <div>
            <bdi>{line}</bdi>
          </div>
        ))}
      </div>
      {site.accessibility === '' ? null : (
        <p>
          {t('colon', { label: t('access') })} <bdi>{site.accessibility}</bdi>
        </p>
      )}
      <p class="plain-links">
        <a href={mapHref(site)} rel="external noreferrer" aria-label={t('map-of', { place: lines.join(', ') })}>
          {t('map')}
        </a>
      </p>
    </div>
  )
}
