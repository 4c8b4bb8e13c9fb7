/** Degrees to four decimals: eleven metres. */
const degrees = (value) => (value === undefined ? '' : String(Math.round(value * 1e4) / 1e4))

/** One place as a line: id, level, name, what it is in, postal codes, latitude, longitude, `~` when guessed, inhabitants, other names. */
export function line(place) {
  return [
    place.id,
    place.level,
    place.name,
    place.in ?? '',
    (place.postalCodes ?? []).join(' '),
    degrees(place.latitude),
    degrees(place.longitude),
    place.guessed ? '~' : '',
    place.population ?? 0,
    [...new Set(place.also ?? [])].filter((name) => name !== place.name).join('|'),
  ].join('\t')
}

/** The middle of places that have one, each as heavy as it has inhabitants. */
export function middle(places) {
  let [latitude, longitude, weight] = [0, 0, 0]
  for (const place of places) {
    if (place.latitude === undefined || place.guessed) continue
    const share = Math.max(place.population ?? 0, 1)
    latitude += place.latitude * share
    longitude += place.longitude * share
    weight += share
  }
  return weight === 0 ? undefined : { latitude: latitude / weight, longitude: longitude / weight }
}

/** An area, in the middle of its towns and as populous as they are. */
export function area(facts, towns) {
  return { ...facts, ...middle(towns), population: towns.reduce((sum, { population }) => sum + (population ?? 0), 0) }
}
