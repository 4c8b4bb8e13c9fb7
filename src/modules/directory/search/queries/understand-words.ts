import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { nearestWord } from '../domain/nearest-word.ts'
import type { Correction } from '../domain/search-page.ts'

/** Words as the index knows them. `searched` is empty when no word was typed that means something; `lost`, when all are unknown. */
export type Understood = { searched: readonly string[]; lost: boolean; corrected: readonly Correction[]; ignored: readonly string[] }

type Row = { word: string; lexeme: string | null; known: boolean; near: { word: string; lexeme: string }[] | null }

const mostWords = 12

/** PostgreSQL stores neither NUL nor half a character. */
const writable = (typed: string) => typed.toWellFormed().replace(/\p{Cc}/gu, ' ')

/**
 * Reads what was typed: each word by its stem; a word that no card holds, by the nearest one that a card does.
 * Words beyond the twelfth are not read.
 */
export async function understandWords(tx: Tx, typed: string): Promise<Understood> {
  if (typed.trim() === '') return { searched: [], lost: false, corrected: [], ignored: [] }
  const { rows } = await sql<Row>`
    with typed as materialized (
      select word, (ts_lexize('french_stem', word))[1] as lexeme
      from unnest(string_to_array(directory.plain(${writable(typed.slice(0, 300))}), ' ')) with ordinality as each(word, place)
      where length(word) between 2 and 40
      group by word order by min(place) limit ${mostWords}
    )
    select word, lexeme, known,
      case when not known then (select json_agg(near) from (
        select w.word, w.lexeme from directory.word w where w.word operator(public.%) (typed.word collate "C")
        order by public.similarity(w.word, typed.word) desc, w.word limit 12) near) end as near
    from typed cross join lateral (select lexeme is null or exists (select from directory.word w where w.lexeme = typed.lexeme) as known) seen`.execute(
    tx,
  )
  const searched = new Set<string>()
  const corrected: Correction[] = []
  const ignored: string[] = []
  for (const { word, lexeme, known, near } of rows) {
    if (lexeme === null) continue
    const meant = known ? { word, lexeme } : nearestWord(word, near ?? [])
    if (meant === undefined) ignored.push(word)
    else searched.add(meant.lexeme)
    if (!known && meant !== undefined) corrected.push({ typed: word, searched: meant.word })
  }
  return { searched: [...searched], lost: searched.size === 0 && ignored.length > 0, corrected, ignored }
}
