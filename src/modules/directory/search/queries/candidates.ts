import { type RawBuilder, sql } from 'kysely'
import { mostCounted } from '../domain/search-page.ts'
import type { SearchQuery } from '../domain/search-query.ts'
import { onSphere, squareOf, squaresAround } from '../domain/sphere.ts'

type Part = RawBuilder<unknown>

/** What stands for the distance of a service that has none: further than any. */
export const nowhere = 9

const anyOf = (column: Part, kind: string, values: readonly string[]) =>
  sql`${column} && ${values.map((value) => `${kind}:${value}`)}::text[]`

/**
 * The rows that may answer, one for each service at each site: `rank` 0 when the words asked stand in its name, 1 otherwise; `square` of
 * the distance. At most `mostCounted` and one more: the nearest when a place is asked, otherwise the first that the index gives.
 * Every condition is one of the same index (see the migration), so that one plan answers them all.
 */
export function candidates(query: SearchQuery, lexemes: readonly string[]): Part {
  const { conditions, square } = asked(query)
  const many = sql`limit ${mostCounted + 1}`
  const order = query.place === null ? sql`` : sql`order by square`
  const arm = (rank: number, more: readonly Part[]) => {
    const all = [...conditions, ...more]
    const where = all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`
    // Nothing asked: the order of names is an index of its own.
    const end = all.length === 0 ? sql`order by named, service_id` : order
    return sql`(select service_id, site_id, keys, named, ${rank}::int as rank, ${square} as square from directory.searchable ${where} ${end} ${many})`
  }
  if (lexemes.length === 0) return arm(0, [])
  const words = lexemes.map((lexeme) => `'${lexeme.replaceAll("'", "''")}'`).join(' & ')
  const inNames = sql`names @@ ${words}::tsquery`
  return sql`(${arm(0, [inNames])} union all ${arm(1, [sql`words @@ ${words}::tsquery`, sql`not (${inNames})`])}) ${many}`
}

function asked({ needs, languages, stages, free, remote, place }: SearchQuery): { conditions: Part[]; square: Part } {
  const conditions: Part[] = []
  if (needs.length > 0) conditions.push(anyOf(sql`keys`, 'need', needs))
  if (languages.length > 0) conditions.push(anyOf(sql`keys`, 'language', languages))
  if (stages.length > 0) conditions.push(anyOf(sql`keys`, 'stage', stages))
  const all = [...(free ? ['free'] : []), ...(remote === 'only' ? ['remote'] : [])]
  if (all.length > 0) conditions.push(sql`keys @> ${all}::text[]`)
  if (place === null) {
    if (remote === 'no') conditions.push(sql`site_id <> service_id`)
    return { conditions, square: sql`0::float8` }
  }
  const { x, y, z } = onSphere(place.latitude, place.longitude)
  const away = sql`(x - ${x}::float8) ^ 2 + (y - ${y}::float8) ^ 2 + (z - ${z}::float8) ^ 2`
  const near = sql`(${away}) <= ${squareOf(place.radiusKm)}::float8`
  const reach = remote === 'no' ? [] : ['for:all', ...place.ids.map((id) => `for:${id}`)]
  conditions.push(sql`spots && ${[...squaresAround(place), ...reach]}::text[]`)
  if (remote === 'no') conditions.push(near)
  else conditions.push(sql`(${near} or spots && ${reach}::text[])`)
  return { conditions, square: sql`case when ${near} then ${away} else ${nowhere}::float8 end` }
}
