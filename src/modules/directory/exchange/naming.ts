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
  placeName: (area) => area,
  regionName: (_, country) => countryNames.of(country) ?? country,
  languageName: (code) => languageNames.of(code) ?? code,
  isLanguage,
  web: (address) => (address !== null && isWebAddress(address) ? address : undefined),
  mail: (address) => (address !== null && isEmail(address) ? address : undefined),
}
