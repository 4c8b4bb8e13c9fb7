import type { Language } from '#platform/i18n.ts'
import { type Place, placeById, type WhichPlace } from '../../gazetteer/gazetteer.ts'
import { type AnotherWayWord, anotherWayWords } from '../messages/another-way.ts'
import { type Asked, searchAddress } from './search-input.ts'

type Props = { asked: Asked; which: Exclude<WhichPlace, { is: 'one' }>; language: Language }

/** Homonyms told apart, or a place that nobody knows: the person says which, and the search goes on. */
export function WhichPlaceQuestion({ asked, which, language }: Props) {
  const t = anotherWayWords(language)
  const places = which.is === 'several' ? which.places : which.close
  const isUnknown = which.is === 'none'
  return (
    <section>
      <h2>{isUnknown ? t('unknown-place', { place: asked.place }) : t('which')}</h2>
      <p>{isUnknown ? t('unknown-lead') : t('which-lead', { place: asked.place })}</p>
      {isUnknown && places.length > 0 ? <p>{t('close')}</p> : null}
      {places.length === 0 ? null : (
        <ul class="task-list">
          {places.slice(0, 30).map((place) => (
            <li>
              <span class="task">
                <a href={searchAddress(asked, { place: place.label, at: place.id })}>
                  <bdi>{place.label}</bdi>
                </a>
              </span>
              <span class="hint">
                <WhatItIs place={place} language={language} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="plain-links">
        <a href={searchAddress(asked, { place: '', at: '' })}>{t('no-place')}</a>
      </p>
    </section>
  )
}

/** « ville, Île-de-France, 93200 »: what tells a place from its homonyms, beyond its label. */
function WhatItIs({ place, language }: { place: Place; language: Language }) {
  const t = anotherWayWords(language)
  const above = place.within.map(placeById).filter((other) => other?.level === 'region')
  const parts = [...above.map((other) => other?.name), place.postalCodes[0]].filter((part) => part !== undefined && part !== '')
  return (
    <>
      {t(levelWord(place))}
      {parts.map((part) => (
        <>
          {' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </>
  )
}

function levelWord({ level, country }: Place): AnotherWayWord {
  return level === 'department' || level === 'region' ? `level-${level}-${country}` : `level-${level}`
}
