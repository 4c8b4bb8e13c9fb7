import { placeById } from '../gazetteer/gazetteer.ts'
import { derivedId } from './derived-id.ts'
import { isEmail, isLanguage, isWebAddress } from './domain/checks.ts'
import type { Naming } from './domain/write-hsds-parts.ts'
import { termOf } from './taxonomies.ts'

const countryNames = new Intl.DisplayNames(['fr'], { type: 'region' })
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** The names and words that the writers of HSDS ask for. A value that no reader could use is left out rather than passed on. */
export const naming: Naming = {
  id: derivedId,
  pair: derivedId,
  term: termOf,
  placeName: (area) => placeById(area)?.label ?? area,
  regionName: (place, country) => regionOf(place) ?? countryNames.of(country) ?? country,
  languageName: (code) => languageNames.of(code) ?? code,
  isLanguage,
  web: (address) => (address !== null && isWebAddress(address) ? address : undefined),
  mail: (address) => (address !== null && isEmail(address) ? address : undefined),
}

/** The largest part of its country that holds a place. */
function regionOf(place: string | null): string | undefined {
  const holders = place === null ? [] : (placeById(place)?.within ?? [])
  const regions = holders.flatMap((id) => placeById(id) ?? []).filter(({ level }) => level === 'region')
  return regions.at(-1)?.name
}
