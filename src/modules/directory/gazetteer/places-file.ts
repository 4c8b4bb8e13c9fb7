import { readFileSync } from 'node:fs'
import type { PlaceLevel } from './place.ts'

/** A line of `content/places/*.tsv`, written by `bin/make-places`. */
export type PlaceLine = {
  id: string
  level: PlaceLevel
  name: string
  within: string
  postalCodes: readonly string[]
  latitude: number
  longitude: number
  guessed: boolean
  population: number
  /** Other names it is asked by: in other languages, of old communes, of hamlets. */
  also: readonly string[]
}

const folder = new URL('../../../../content/places/', import.meta.url)
const none: readonly string[] = []
const levels: readonly string[] = ['district', 'town', 'department', 'region', 'country'] satisfies PlaceLevel[]
const isLevel = (text: string | undefined): text is PlaceLevel => levels.includes(text ?? '')

/** Every place of the three countries. Throws when a file is missing or a line is not one: the installation is broken. */
export function readPlaces(): PlaceLine[] {
  return ['france', 'quebec', 'italy'].flatMap((file) =>
    readFileSync(new URL(`${file}.tsv`, folder), 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => placeLine(text, file)),
  )
}

function placeLine(text: string, file: string): PlaceLine {
  const [id, level, name, within = '', codes, latitude, longitude, guessed, population, also] = text.split('\t')
  if (!id || !name || !isLevel(level) || !latitude || !longitude) throw new Error(`content/places/${file}.tsv: not a place: ${text}`)
  return {
    id,
    level,
    name,
    within,
    postalCodes: codes ? codes.split(' ') : none,
    latitude: Number(latitude),
    longitude: Number(longitude),
    guessed: guessed === '~',
    population: Number(population),
    also: also ? also.split('|') : none,
  }
}
