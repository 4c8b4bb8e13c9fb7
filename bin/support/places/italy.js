import { readFileSync } from 'node:fs'
import { arabicNames, bare, populatedPlaces } from './geonames.js'
import { area } from './line.js'

const kept = (name) => JSON.parse(readFileSync(new URL(`../../../content/places/${name}.json`, import.meta.url), 'utf8'))

const seats = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3']

/** Every comune, its province, its region. A hamlet that GeoNames lists beside its comune is left out. */
export function placesOfItaly() {
  const { provinces, regions, towns: italianNames } = kept('italy')
  const otherNames = kept('other-names')
  const rank = ({ feature }) => (seats.includes(feature) ? seats.indexOf(feature) : seats.length)
  const comuni = Map.groupBy(
    populatedPlaces('IT').filter(({ codes }) => /^\d{6}$/.test(codes[2])),
    ({ codes }) => codes[2],
  )
  const towns = [...comuni.values()].map((places) => {
    const [seat] = places.toSorted((a, b) => rank(a) - rank(b) || b.population - a.population)
    const id = `it-${seat.geonames}`
    const name = italianNames[seat.name] ?? seat.name
    return {
      id,
      level: 'town',
      name,
      in: `it-p${seat.codes[1]}`,
      latitude: seat.latitude,
      longitude: seat.longitude,
      population: seat.population,
      also: [seat.name, ...spellings(seat), ...arabicNames(seat), ...hamlets(places), ...(otherNames[id] ?? [])],
    }
  })
  const inProvince = Map.groupBy(towns, (town) => town.in)
  const counties = Object.entries(provinces).map(([sign, [name, region]]) =>
    area({ id: `it-p${sign}`, level: 'department', name, in: `it-r${region}` }, inProvince.get(`it-p${sign}`) ?? []),
  )
  const inRegion = Map.groupBy(counties, (county) => county.in)
  const wholes = Object.entries(regions)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, names]) =>
      area({ id: `it-r${code}`, level: 'region', name: names[0], in: 'it', also: names.slice(1) }, inRegion.get(`it-r${code}`) ?? []),
    )
  return [
    area({ id: 'it', level: 'country', name: 'Italia', also: ['Italie', 'Italy', 'إيطاليا'] }, towns),
    ...wholes,
    ...counties,
    ...towns,
  ]
}

/** The longer and shorter ways to write the name of a seat: « Lonato del Garda » beside « Lonato ». */
function spellings({ name, otherNames }) {
  const start = bare(name).split(' ')[0]
  const alike = otherNames.filter(
    (other) => /^[\p{Script=Latin}' .-]+$/u.test(other) && bare(other).split(' ')[0] === start && bare(other) !== bare(name),
  )
  return [...name.split(/\s*[-/]\s*/), ...alike].slice(0, 5)
}

const hamlets = (places) => places.filter(({ population }) => population >= 3000).map(({ name }) => name)
