import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arabicNames, bare, populatedPlaces } from './geonames.js'
import { area, middle } from './line.js'

const division = createRequire(import.meta.url)
  .resolve('@etalab/decoupage-administratif')
  .replace(/[^/\\]+$/, 'data/')
const [communes, departments, regions] = ['communes', 'departements', 'regions'].map((name) =>
  JSON.parse(readFileSync(`${division}${name}.json`, 'utf8')),
)
const kept = (name) => JSON.parse(readFileSync(new URL(`../../../content/places/${name}.json`, import.meta.url), 'utf8'))
const byHand = { centres: kept('districts'), names: kept('other-names') }

// Territories that GeoNames counts as countries, by their department. It gives no INSEE code there but in the first four.
const overseas = { RE: '974', GP: '971', MQ: '972', GF: '973', YT: '976', PM: '975', BL: '977', MF: '978', WF: '986', PF: '987', NC: '988' }
const overseasCentres = Object.entries(overseas).flatMap(([country, department]) =>
  populatedPlaces(country).map((place) => ({
    ...place,
    codes: [place.codes[0], department, '', /^976/.test(place.codes[0]) ? place.codes[0] : place.codes[3]],
  })),
)
const centres = [...populatedPlaces('FR'), ...overseasCentres]

const best = (places) => places.toSorted((a, b) => b.population - a.population)[0]

/** Every commune, its districts where a city has them, its department, its region. */
export function placesOfFrance() {
  const current = communes.filter(({ type }) => type === 'commune-actuelle')
  const past = communes.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
  const nowIn = new Map(past.map(({ code, chefLieu }) => [code, chefLieu]))
  const byCode = Map.groupBy(centres, ({ codes }) => nowIn.get(codes[3]) ?? codes[3])
  const byName = Map.groupBy(centres, ({ name, codes }) => `${codes[1]} ${bare(name)}`)
  const pastOf = Map.groupBy(past, ({ chefLieu }) => chefLieu)

  const towns = current.map((commune) => {
    const named = byName.get(`${commune.departement} ${bare(commune.nom)}`) ?? []
    const found = best(byCode.get(commune.code) ?? []) ?? (named.length === 1 ? named[0] : undefined)
    return {
      id: `fr-${commune.code}`,
      level: 'town',
      name: commune.nom,
      in: `fr-d${commune.departement}`,
      postalCodes: commune.codesPostaux,
      ...(found && { latitude: found.latitude, longitude: found.longitude }),
      population: commune.population ?? 0,
      arrondissement: commune.arrondissement,
      also: [
        ...(pastOf.get(commune.code) ?? []).map(({ nom }) => nom),
        ...(found ? arabicNames(found) : []),
        ...(byHand.names[`fr-${commune.code}`] ?? []),
      ],
    }
  })
  guessWhereTheyAre(towns)
  const placed = [...areas(towns), ...towns, ...districts()].filter(({ latitude }) => latitude !== undefined)
  console.log(`left out, for want of a point: ${departments.length + regions.length + 1 + towns.length + 45 - placed.length}`)
  return placed
}

/** A small commune is set in the middle of those with the same postal code, or else of its arrondissement, or of its department. */
function guessWhereTheyAre(towns) {
  const around = ['postalCodes', 'arrondissement', 'in'].map((key) =>
    Map.groupBy(
      towns.filter(({ latitude }) => latitude !== undefined),
      (town) => (key === 'postalCodes' ? town.postalCodes?.[0] : town[key]),
    ),
  )
  for (const town of towns.filter(({ latitude }) => latitude === undefined)) {
    const near = [around[0].get(town.postalCodes?.[0]), around[1].get(town.arrondissement), around[2].get(town.in)].find((group) =>
      group?.some((other) => !other.guessed),
    )
    Object.assign(town, middle((near ?? []).map((other) => ({ ...other, population: 1 }))), { guessed: true })
  }
}

function areas(towns) {
  const inDepartment = Map.groupBy(towns, (town) => town.in)
  const counties = departments.map((it) =>
    area({ id: `fr-d${it.code}`, level: 'department', name: it.nom, in: `fr-r${it.region}` }, inDepartment.get(`fr-d${it.code}`) ?? []),
  )
  const inRegion = Map.groupBy(counties, (county) => county.in)
  const wholes = regions.map((it) =>
    area({ id: `fr-r${it.code}`, level: 'region', name: it.nom, in: 'fr' }, inRegion.get(`fr-r${it.code}`) ?? []),
  )
  return [
    area(
      { id: 'fr', level: 'country', name: 'France' },
      towns.filter(({ id }) => !/^fr-9[78]/.test(id)),
    ),
    ...wholes,
    ...counties,
  ]
}

function districts() {
  return communes
    .filter(({ type }) => type === 'arrondissement-municipal')
    .map((it) => {
      const [latitude, longitude] = byHand.centres[it.code]
      const name = it.nom.replace(/ Arrondissement$/, '')
      return {
        id: `fr-${it.code}`,
        level: 'district',
        name,
        in: `fr-${it.commune}`,
        postalCodes: it.codesPostaux,
        latitude,
        longitude,
        population: it.population,
        also: [it.nom, name.replace(/(\d+)(er|e)$/, '$1')],
      }
    })
}
