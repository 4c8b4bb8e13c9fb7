import type { TestHouse } from '#test/support/house.ts'
import type { ActorName } from './actors.ts'
import { fill } from './house-of-rights.ts'
import { actRows, pageRows, type Values } from './rows.ts'

/** A form that only the person it is about may send, with her own ids in its address and values she would be taken at. */
export type HerForm = { act: string; path: string; values: Values }

// A step of a referral may be one act for several sides: what each may do stands in the table of its steps, and is tried there.
const hasSides = ({ file, thing }: TestHouse['product']['posts'][number]) => file.includes('/referrals/') && thing.act.who.length > 1

const aloneFor = (who: readonly string[]) => who.length === 1 && who[0] === 'person'
const isHerAddress = (path: string) => path === '/me' || path.startsWith('/me/') || path.startsWith('/me.')

/** Every form of the product for a person alone. */
export function herForms({ product }: TestHouse): HerForm[] {
  return product.posts
    .filter(({ thing }) => aloneFor(thing.act.who))
    .map(({ thing }) => {
      const sends = actRows[thing.act.name]?.sends ?? {}
      const values = typeof sends === 'function' ? sends('person') : sends
      return { act: thing.act.name, path: fill(thing.path, values), values }
    })
}

/** Every page of the product for a person alone, at Leïla's own things. */
export function herPages({ product }: TestHouse): string[] {
  return product.pages
    .filter(({ thing }) => aloneFor(thing.who))
    .map(({ thing }) => {
      const { at = {}, asks = {} } = pageRows[thing.name] ?? {}
      return `${fill(thing.path, at)}?${new URLSearchParams(asks)}`
    })
}

/** What stands at a person's addresses and is not for her alone, or is for her alone and stands elsewhere. */
export function misplaced({ product }: TestHouse): string[] {
  const forms = product.posts.filter((post) => !hasSides(post)).map(({ thing }) => ({ path: thing.path, who: thing.act.who }))
  const pages = product.pages.map(({ thing }) => ({ path: thing.path, who: thing.who }))
  return [...forms, ...pages]
    .filter(({ path, who }) => isHerAddress(path) !== who.includes('person') || (who.includes('person') && !aloneFor(who)))
    .map(({ path }) => path)
}

/** The forms of the journey that this somebody may send about Leïla, with fields of hers slipped in among their own. */
export function theirFormsWithHerFields(house: TestHouse, who: ActorName): HerForm[] {
  const slipped: Values = Object.assign({}, ...herForms(house).map(({ values }) => values))
  return house.product.posts
    .filter(({ file, thing }) => file.includes('/journey/') && actRows[thing.act.name]?.may.includes(who))
    .map(({ thing }) => {
      const sends = actRows[thing.act.name]?.sends ?? {}
      const values = typeof sends === 'function' ? sends(who) : sends
      return { act: thing.act.name, path: fill(thing.path, values), values: { ...slipped, ...values } }
    })
}

/** Where others write about a person, and which of those rows hold words of hers nevertheless. */
const writtenByOthers: Record<string, string> = {
  'journey.decision': `way = 'self'`,
  'journey.observation': 'reply is not null',
  'journey.process_check': 'false',
  'journey.stage_change': 'false',
  'journey.self_check': 'false',
}

type Kept = { owner: TestHouse['owner']; notOf?: string; herWordsAlone?: boolean }

/** Every row that stands about anybody, table by table, told short; without those of one person, or without what others wrote. */
export async function keptRows({ owner, notOf = '', herWordsAlone = false }: Kept): Promise<Record<string, string>> {
  const tables = await owner<{ name: string; key: string }>(
    `select table_schema || '.' || table_name as name, column_name as key from information_schema.columns
     where table_schema in ('journey', 'people', 'referrals') and column_name = 'person_id'
        or table_schema = 'people' and table_name = 'person' and column_name = 'id' order by 1`,
  )
  const told = tables
    .filter(({ name }) => !herWordsAlone || name.startsWith('journey.'))
    .map(
      ({ name, key }) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(to_jsonb(t)::text, '' order by to_jsonb(t)::text)), '') as told
         from ${name} t where ${key}::text <> $1 and ${(herWordsAlone ? writtenByOthers[name] : undefined) ?? 'true'}`,
    )
  const rows = await owner<{ name: string; told: string }>(told.join(' union all '), [notOf])
  return Object.fromEntries(rows.map(({ name, told: short }) => [name, short]))
}
