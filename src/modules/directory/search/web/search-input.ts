import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { servedStages } from '../../cards/domain/card.ts'
import { isNeed } from '../../cards/needs.ts'
import type { AtADistance } from '../domain/search-query.ts'

/** What the address of a search carries: what is looked for and where, nothing of who looks. What it does not offer is passed over. */
export type Asked = {
  needs: readonly string[]
  words: string
  /** The place as typed. */
  place: string
  /** Which of its homonyms, by its identifier in the gazetteer. */
  at: string
  km: number | null
  remote: AtADistance
  languages: readonly string[]
  stages: readonly string[]
  free: boolean
  after: string
}

/** Distances on offer, in kilometres. */
export const distances = [5, 10, 25, 50, 100] as const

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const short = (most: number) =>
  z.preprocess(
    first,
    z
      .string()
      .catch('')
      .transform((text) =>
        text
          .replace(/\p{Cc}/gu, ' ')
          .trim()
          .slice(0, most),
      ),
  )
const some = z.preprocess((value) => (value === undefined ? [] : [value].flat()).slice(0, 20), z.array(z.string().catch('')))

/** Reads the address of a search. Nothing in it is ever an error: a link passed on must open. */
export const searchInput = z
  .object({
    need: some,
    words: short(200),
    place: short(120),
    at: short(24),
    km: short(4),
    remote: short(8),
    language: some,
    stage: some,
    free: short(4),
    after: short(2000),
  })
  .transform(
    (typed): Asked => ({
      needs: unique(typed.need).filter(isNeed),
      words: typed.words,
      place: typed.place,
      at: typed.at,
      km: distances.find((km) => String(km) === typed.km) ?? null,
      remote: typed.remote === 'only' || typed.remote === 'no' ? typed.remote : 'also',
      languages: unique(typed.language).filter((code) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)),
      stages: servedStages.filter((stage) => typed.stage.includes(stage)),
      free: typed.free === 'yes',
      after: typed.after,
    }),
  )

const unique = (values: readonly string[]) => [...new Set(values)]

/** Has nothing been asked yet? */
export function isBlank({ needs, words, place, languages, stages, free, remote }: Asked): boolean {
  return `${needs}${words}${place}${languages}${stages}` === '' && !free && remote === 'also'
}

/** The search as fields of an address, what was not asked left out. */
export function fieldsOf(asked: Asked): [name: string, value: string][] {
  const fields: [string, string][] = [
    ...asked.needs.map((code): [string, string] => ['need', code]),
    ['words', asked.words],
    ['place', asked.place],
    ['at', asked.place === '' ? '' : asked.at],
    ['km', asked.km === null || asked.place === '' ? '' : String(asked.km)],
    ['remote', asked.remote === 'also' ? '' : asked.remote],
    ...asked.languages.map((code): [string, string] => ['language', code]),
    ...asked.stages.map((stage): [string, string] => ['stage', stage]),
    ['free', asked.free ? 'yes' : ''],
    ['after', asked.after],
  ]
  return fields.filter(([, value]) => value !== '')
}

/** The address of this search with something changed; it starts again from the first page unless `after` is given. */
export function searchAddress(asked: Asked, change: Partial<Asked> = {}): string {
  const fields = new URLSearchParams(fieldsOf({ ...asked, after: '', ...change }))
  return fields.size === 0 ? routes.services : `${routes.services}?${fields}`
}
