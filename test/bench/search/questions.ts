import { anySearch, type Facts, isStatusOrGroup, type SearchQuery } from '#modules/directory/index.ts'
import { addedUp, type Chance, chance, skewed } from './chance.ts'
import type { Town } from './towns.ts'
import { subjects } from './vocabulary.ts'

export type Questions = Record<Kind, SearchQuery[]>

export const kinds = ['full', 'words', 'wordsAnywhere', 'misspelt', 'wholeBase'] as const
export type Kind = (typeof kinds)[number]

export const saidOf: Record<Kind, string> = {
  full: 'a need, 25 km, a language, a stage, and facts of a person',
  words: 'words, 50 km, a language, and facts of a person',
  wordsAnywhere: 'words alone',
  misspelt: 'words, one of them misspelt, 50 km',
  wholeBase: 'facts of a person over the whole base',
}

const day = Temporal.PlainDate.from('2026-11-23')
const groups = ['permanent', 'protected', 'asylum-seeker', 'work', 'study', 'citizen', 'family'].filter(isStatusOrGroup)

/** What people would ask of these towns and needs: as skewed as what is offered. The same at each run. */
export function makeQuestions(each: number, towns: readonly Town[], needs: readonly string[], seed = 7): Questions {
  const by = chance(seed)
  const townSums = addedUp(towns.map(({ population }) => Math.max(population, 50)))
  const needSums = skewed(needs.length, 0.7)
  const around = (radiusKm: number) => {
    const { id, latitude, longitude, country } = towns[by.weighted(townSums)] as Town
    return { latitude, longitude, radiusKm, ids: [id, country.toLowerCase()] }
  }
  const typed = () => {
    const subject = by.one(subjects)
    return by.happens(0.5) ? by.one(subject.words) : `${by.one(subject.words)} ${by.one([...subject.words, ...subject.names])}`
  }
  const language = () => by.one(['fr', 'fr', 'ar', 'es', 'en', 'uk', 'pt', 'fa'])
  const stage = () => by.one(['welcome', 'exploration', 'decision', 'plan'])
  const make: Record<Kind, () => Partial<SearchQuery>> = {
    full: () => {
      const place = around(25)
      return {
        needs: [needs[by.weighted(needSums)] as string],
        place,
        languages: [language()],
        stages: [stage()],
        facts: someFacts(by, place.ids),
      }
    },
    words: () => {
      const place = around(50)
      return { words: typed(), place, languages: [language()], facts: someFacts(by, place.ids) }
    },
    wordsAnywhere: () => ({ words: typed() }),
    misspelt: () => ({ words: misspell(typed(), by), place: around(50) }),
    wholeBase: () => ({ facts: someFacts(by, around(1).ids) }),
  }
  const questions = (kind: Kind) => Array.from({ length: each }, () => ({ ...anySearch(day), ...make[kind]() }))
  return Object.fromEntries(kinds.map((kind) => [kind, questions(kind)])) as Questions
}

function someFacts(by: Chance, places: readonly string[]): Facts {
  const born = Temporal.PlainDate.from({ year: 1960 + by.below(48), month: 1 + by.below(12), day: 1 })
  return {
    birth: { from: born, to: born },
    places,
    ...(by.happens(0.5) ? { statuses: [by.one(groups)] } : {}),
    plain: by.happens(0.3) ? { 'job-seeker': by.happens(0.5) } : {},
  }
}

/** The longest word, with two letters swapped, or one left out, doubled or replaced. */
function misspell(words: string, by: Chance): string {
  const longest = words.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
  const at = 2 + by.below(Math.max(1, longest.length - 4))
  const [before, letter, after] = [longest.slice(0, at), longest.slice(at, at + 1), longest.slice(at + 1)]
  const wrong = by.one([
    before + after,
    before + letter + letter + after,
    before + (letter === 's' ? 'c' : 's') + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ])
  return words.replace(longest, wrong)
}
