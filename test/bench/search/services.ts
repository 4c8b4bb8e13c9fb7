import { addedUp, chance, skewed } from './chance.ts'
import type { Town } from './towns.ts'
import { subjects, textWords } from './vocabulary.ts'

/** One row of directory.criterion, as far as the bench fills it. */
export type MadeCriterion = {
  min_age: number | null
  max_age: number | null
  statuses: string[] | null
  areas: string[] | null
  job_seeker: boolean | null
  documented: string[]
}
export type MadeSite = { id: string; town: string; place: string; country: string; latitude: number; longitude: number }
export type MadeService = {
  id: string
  organisationId: string
  organisation: string
  name: string
  description: string
  needs: string[]
  languages: string[]
  stages: string[]
  free: boolean | null
  remote: boolean
  sites: MadeSite[]
  criteria: MadeCriterion[]
}

const stages = ['welcome', 'exploration', 'decision', 'plan', 'prevalidation', 'hand-over', 'follow-up']
const languages = ['fr', 'en', 'es', 'it', 'ar', 'pt', 'uk', 'fa', 'ps', 'ti', 'so', 'zh', 'ru', 'tr', 'bn']
const languageShares = [0.88, 0.3, 0.14, 0.1, 0.12, 0.06, 0.04, 0.03, 0.02, 0.01, 0.01, 0.03, 0.03, 0.03, 0.01]
const groups = ['permanent', 'protected', 'asylum-seeker', 'work', 'study', 'citizen', 'family', 'temporary-protection']
const criteriaNames = [
  'age',
  'residence',
  'status',
  'area',
  'job-seeker',
  'level',
  'women',
  'income-support',
  'disability',
  'student',
  'worker',
  'parent',
]

/**
 * Services that could be: needs and words skewed as in real bases (a few everywhere, most rare), in towns by their population, a third
 * that said nothing of whom they are for. The same at each run.
 */
export function makeServices(count: number, towns: readonly Town[], needs: readonly string[], seed = 20261123): MadeService[] {
  const by = chance(seed)
  const text = textWords(Math.round(count ** 0.5 * 130), by)
  const townSums = addedUp(towns.map(({ population }) => Math.max(population, 50)))
  const needSums = skewed(needs.length, 0.9)
  const townNear = () => {
    const town = towns[by.weighted(townSums)] as Town
    return { ...town, latitude: town.latitude + (by.next() - 0.5) * 0.05, longitude: town.longitude + (by.next() - 0.5) * 0.07 }
  }
  const site = (): MadeSite => {
    const { id: place, name: town, country, latitude, longitude } = townNear()
    return { id: by.uuid(2), town, place, country, latitude, longitude }
  }
  const words = (length: number) => Array.from({ length }, () => text.words[by.weighted(text.sums)] as string)
  const organisations = Array.from({ length: Math.ceil(count / 4) }, () => ({
    id: by.uuid(1),
    name: `${by.one(['Maison', 'Association', 'Centre', 'Carrefour', 'Relais', 'Mission'])} ${words(2).join(' ')}`,
  }))

  return Array.from({ length: count }, (): MadeService => {
    const { id: organisationId, name: organisation } = by.one(organisations)
    const first = by.weighted(needSums)
    const kinds = [
      ...new Set([first, ...(by.happens(0.4) ? [by.weighted(needSums)] : []), ...(by.happens(0.15) ? [by.weighted(needSums)] : [])]),
    ]
    const subject = subjects[first % subjects.length] as (typeof subjects)[number]
    const sites = Array.from({ length: by.happens(0.04) ? 0 : by.happens(0.88) ? 1 : 2 + by.below(3) }, site)
    const said = words(28 + by.below(50))
    for (const word of subject.words) if (by.happens(0.5)) said.splice(by.below(said.length), 0, word)
    return {
      id: by.uuid(3),
      organisationId,
      organisation,
      name: `${by.one(subject.names)}${by.happens(0.6) ? ` ${words(1 + by.below(2)).join(' ')}` : ''}`,
      description: `${said.join(' ')}.`,
      // One in twenty names no need: it must be found by its words all the same.
      needs: by.happens(0.05) ? [] : kinds.map((kind) => needs[kind] as string),
      languages: languages.filter((_, index) => by.happens(languageShares[index] ?? 0)),
      stages: by.happens(0.3) ? [] : stages.filter(() => by.happens(0.35)),
      free: by.happens(0.2) ? null : by.happens(0.7),
      remote: sites.length === 0 || by.happens(0.12),
      sites,
      criteria: by.happens(0.33) ? [] : Array.from({ length: by.happens(0.85) ? 1 : 2 }, () => criterion(sites[0])),
    }
  })

  function criterion(near: MadeSite | undefined): MadeCriterion {
    const of = <Value>(share: number, value: () => Value) => (by.happens(share) ? value() : null)
    const row = {
      min_age: of(0.5, () => by.one([15, 16, 18])),
      max_age: of(0.15, () => by.one([25, 29, 35])),
      statuses: of(0.4, () => groups.filter(() => by.happens(0.4)).concat(by.one(groups))),
      areas: of(0.3, () =>
        [near?.place ?? 'fr', ...(near === undefined ? [] : [near.country.toLowerCase()])].slice(0, by.happens(0.5) ? 1 : 2),
      ),
      job_seeker: of(0.1, () => true),
    }
    const spoken = { age: row.min_age ?? row.max_age, status: row.statuses, area: row.areas, 'job-seeker': row.job_seeker }
    const bound = Object.entries(spoken).flatMap(([name, value]) => (value === null ? [] : [name]))
    return { ...row, documented: by.happens(0.5) ? criteriaNames : bound }
  }
}
