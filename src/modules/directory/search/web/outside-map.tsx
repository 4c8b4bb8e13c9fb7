import type { Language } from '#platform/i18n.ts'
import type { Spot } from '../domain/map-frame.ts'
import { mapWords } from '../messages/map.ts'

/** The address of a point on OpenStreetMap. Nothing of the search goes with it. */
export function outsideMapAddress({ latitude, longitude }: Spot): string {
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)]
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`
}

/** A way to a map kept by others, for who wants streets and routes; it says that it leaves this site. `name` is what stands there. */
export function OutsideMap({ spot, name, language }: { spot: Spot; name: string; language: Language }) {
  const t = mapWords(language)
  return (
    <a href={outsideMapAddress(spot)} rel="noopener noreferrer external">
      {t('outside')} <span class="hint">({t('outsideHint')})</span>
      <span class="unseen">
        <bdi>{name}</bdi>
      </span>
    </a>
  )
}
