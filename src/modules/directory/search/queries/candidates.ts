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
 * the distance. At most `mostCounted` and one more: those named so, then the nearest, when a place is asked; otherwise those named so, then
 * the first that the index gives. Every condition is one of the same index (see the migration), so that one plan answers them all.
 */
export function candidates(query: SearchQuery, lexemes: readonly string[]): Part {
  const { conditions, square } = asked(query)
  const words = lexemes.map((lexeme) => `'${lexeme.replaceAll("'", "''")}'`).join(' & ')
  const [inNames, inTexts] = [sql`names @@ ${words}::tsquery`, sql`words @@ ${words}::tsquery`]
  const rows = (rank: Part, conditions: readonly Part[], order: Part) => {
    const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`
    return sql`(select service_id, site_id, keys, named, ${rank} as rank, ${square} as square from directory.searchable ${where} ${order} limit ${mostCounted + 1})`
  }
  const [first, second, any] = [sql`0`, sql`1`, sql``]
  if (query.place !== null && lexemes.length > 0)
    return rows(sql`case when ${inNames} then 0 else 1 end`, [...conditions, inTexts], sql`order by rank, square`)
  if (query.place !== null) return rows(first, conditions, sql`order by square`)
  // Without a place nothing says which come first but the name, and sorting all that hold a common word would take too long.
  if (lexemes.length > 0)
    return sql`${rows(first, [...conditions, inNames], any)} union all ${rows(second, [...conditions, inTexts, sql`not (${inNames})`], any)} limit ${mostCounted + 1}`
  // Nothing asked: the order of names is an index of its own.
  return rows(first, conditions, conditions.length === 0 ? sql`order by named, service_id` : any)
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
