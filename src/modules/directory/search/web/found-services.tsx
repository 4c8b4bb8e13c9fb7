import type { Language } from '#platform/i18n.ts'
import { Columns } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pager } from '#ui/pager.tsx'
import type { ServiceCard } from '../../cards/domain/card.ts'
import type { Place } from '../../gazetteer/gazetteer.ts'
import type { SearchPage } from '../domain/search-page.ts'
import { foundWords } from '../messages/found.ts'
import { mapWords } from '../messages/map.ts'
import { AnotherWay } from './another-way.tsx'
import { AskedList } from './asked-list.tsx'
import { usualKm } from './asked-place.ts'
import { FoundList } from './found-list.tsx'
import { LocatorMap, type MapSpot } from './locator-map.tsx'
import { Refine } from './refine.tsx'
import { type Asked, searchAddress } from './search-input.ts'

type Props = {
  asked: Asked
  place: Place | undefined
  found: SearchPage
  /** The cards of the services found, for their words in other languages. */
  cards: readonly ServiceCard[]
  language: Language
}

/** The answer: how many, which ones, where on the map, and how to look closer or otherwise. */
export function FoundServices({ asked, place, found, cards, language }: Props) {
  const t = foundWords(language)
  const km = place === undefined ? 0 : (asked.km ?? usualKm(place))
  const spots = found.services.flatMap(({ latitude, longitude, distanceKm }, index): MapSpot[] =>
    latitude === null || longitude === null || (place !== undefined && distanceKm === null)
      ? []
      : [{ latitude, longitude, number: index + 1 }],
  )
  return (
    <section class="answer">
      <h2>{t('found', { count: found.total })}</h2>
      {place === undefined ? null : <p>{t('near', { km, place: place.label })}</p>}
      {spots.length === 0 ? null : (
        <p class="to-map plain-links">
          <a href="#map">{mapWords(language)('see')}</a>
        </p>
      )}
      <AskedList asked={asked} language={language} />
      <Corrections found={found} language={language} />
      {found.services.length === 0 ? (
        <AnotherWay asked={asked} place={place} language={language} />
      ) : (
        <Columns
          besideLabel={mapWords(language)('title')}
          beside={
            <>
              <LocatorMap
                spots={spots}
                around={place?.level === 'town' || place?.level === 'district' ? { ...place, radiusKm: km } : undefined}
                language={language}
              />
              <Refine asked={asked} facets={found.facets} language={language} />
            </>
          }
        >
          <FoundList services={found.services} cards={cards} isNear={place !== undefined} language={language} />
          <Pager
            language={language}
            previous={asked.after === '' ? undefined : searchAddress(asked)}
            previousLabel={t('start')}
            next={found.next === null ? undefined : searchAddress(asked, { after: found.next })}
            nextLabel={t('next')}
          />
          <p class="hint">{t('share')}</p>
        </Columns>
      )}
    </section>
  )
}

function Corrections({ found: { corrected, ignored }, language }: { found: SearchPage; language: Language }) {
  const t = foundWords(language)
  if (corrected.length === 0 && ignored.length === 0) return null
  return (
    <Notice>
      {corrected.map((correction) => (
        <p>{t('corrected', correction)}</p>
      ))}
      {ignored.length === 0 ? null : <p>{t('ignored', { words: ignored.join(' ') })}</p>}
    </Notice>
  )
}
