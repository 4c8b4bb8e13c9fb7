import { plainName } from './plain-name.ts'

/** What somebody typed, in two parts: the name, and what tells it from its homonyms (« 93 », « La Réunion », a postal code). */
export type TypedPlace = { name: string; told: readonly string[] }

/** Reads « Saint-Denis (93) », « 93200 Saint-Denis », « St-Denis, La Réunion » and « Saint Denis 974 » alike. */
export function typedPlace(text: string): TypedPlace {
  const bracketed = [...text.matchAll(/\(([^)]*)\)?/g)].map(([, inside = '']) => inside)
  const [first = '', ...after] = text.replace(/\([^)]*\)?/g, ' ').split(',')
  const plain = plainName(first)
  const numbers = plain.match(/(?<=^| )(?:\d{5}|\d{2,3}|2[ab])(?=$| )/g) ?? []
  const name = plain
    .replace(/(?<=^| )(?:\d{5}|\d{2,3}|2[ab])(?=$| )/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const told = [...bracketed, ...after].map(plainName).filter((part) => part !== '')
  // « 75011 » and « Paris 11 » stand alone: the number is the name, or part of it.
  return name === '' ? { name: plain, told } : { name, told: [...told, ...numbers] }
}
