import { readFileSync } from 'node:fs'
import { arabicNames, populatedPlaces } from './geonames.js'
import { area } from './line.js'

const kept = (name) => JSON.parse(readFileSync(new URL(`../../../content/places/${name}.json`, import.meta.url), 'utf8'))

const far = (a, b) => (a.latitude - b.latitude) ** 2 + ((a.longitude - b.longitude) * 0.7) ** 2

/** The towns of Quebec that GeoNames knows, in their seventeen administrative regions. */
export function placesOfQuebec() {
  const regions = kept('quebec-regions')
  const otherNames = kept('other-names')
  const found = populatedPlaces('CA').filter(({ codes }) => codes[0] === '10')
  const withRegion = found.filter(({ codes }) => codes[1] in regions)
  const regionOf = (place) =>
    place.codes[1] in regions ? place.codes[1] : withRegion.toSorted((a, b) => far(a, place) - far(b, place))[0].codes[1]
  // A town and its quarters share the code of the municipality.
  const townOf = new Map(
    found
      .filter(({ feature, codes }) => feature !== 'PPLX' && codes[2])
      .toSorted((a, b) => a.population - b.population)
      .map((place) => [place.codes[2], place]),
  )
  const towns = found.map((place) => {
    // GeoNames gives some boroughs of Montréal the code of the town beside them.
    const whole = place.feature === 'PPLX' ? townOf.get(place.codes[1] === '06' ? '66023' : place.codes[2]) : undefined
    return {
      id: `ca-${place.geonames}`,
      level: whole ? 'district' : 'town',
      name: place.name,
      in: whole ? `ca-${whole.geonames}` : `ca-qc-${regionOf(place)}`,
      latitude: place.latitude,
      longitude: place.longitude,
      population: place.population,
      region: regionOf(place),
      also: [...arabicNames(place), ...(otherNames[`ca-${place.geonames}`] ?? [])],
    }
  })
  const whole = towns.filter(({ level }) => level === 'town')
  const counties = Object.entries(regions)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, name]) =>
      area(
        { id: `ca-qc-${code}`, level: 'department', name, in: 'ca-qc' },
        whole.filter(({ region }) => region === code),
      ),
    )
  return [
    area({ id: 'ca', level: 'country', name: 'Canada' }, whole),
    area({ id: 'ca-qc', level: 'region', name: 'Québec', in: 'ca', also: ['Quebec', 'كيبك'] }, whole),
    ...counties,
    ...towns,
  ]
}
