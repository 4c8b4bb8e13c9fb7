import { sql } from 'kysely'
import { homeOf, type Tx } from '#platform/database.ts'
import { type Held, letGo } from '../domain/held.ts'
import { learn } from '../domain/vocabulary.ts'
import { holdCard, readCards, readHeld } from './read-held.ts'

/** A word typed, and its stem; null for a word that means nothing, such as an article. */
export type TypedWord = readonly [word: string, lexeme: string | null]

/** What one process holds of one database, as of a snapshot; `changing` while it reads what was written since. */
type Kept = { held?: Held; snapshot: string; reading?: Promise<unknown> | undefined }

const keptByHome = new WeakMap<object, Kept>()

type News = {
  snapshot: string
  /** This very transaction wrote: what it sees may never be. */
  own: boolean
  changed: string[] | null
  words: [string, string][] | null
  typed: TypedWord[] | null
}

/** A snapshot before all transactions: no news is asked for from there, since all is read. */
const nothingSeen = '1:1:'
const mostWords = 12
const atOnce = 1000

/**
 * What is searched, in memory, as the tables stand now: all of it is read by the first search, then at each search what other transactions
 * have written since the one before, whichever process they came from. Also reads what was typed, which goes in the same statement.
 */
export async function heldSearch(tx: Tx, typed: string | null): Promise<{ held: Held; typed: readonly TypedWord[] }> {
  const home = homeOf(tx)
  const kept: Kept = keptByHome.get(home) ?? { snapshot: nothingSeen }
  keptByHome.set(home, kept)
  for (;;) {
    while (kept.reading !== undefined) await kept.reading.catch(() => undefined)
    const { held, snapshot } = kept
    if (held === undefined) {
      const own = await alone(kept, () => readAll(tx, kept))
      if (own === undefined) continue
      return { held: own, typed: (await readNews(tx, snapshot, typed)).typed ?? [] }
    }
    const news = await readNews(tx, snapshot, typed)
    const answer = { held, typed: news.typed ?? [] }
    const isOld = kept.snapshot !== snapshot || kept.reading !== undefined
    const isQuiet = news.own || ((news.changed ?? []).length === 0 && news.words === null)
    if (isQuiet) {
      if (!news.own && !isOld) kept.snapshot = news.snapshot
      return answer
    }
    // Somebody else is reading, or has read, the same news: ask again.
    if (isOld) continue
    await alone(kept, () => readSince(tx, kept, held, news))
    if (kept.held === held) return answer
  }
}

/** One reads, the others wait: what was read first would otherwise be written over what was read last. */
async function alone<Value>(kept: Kept, read: () => Promise<Value>): Promise<Value> {
  const reading = read().finally(() => {
    kept.reading = undefined
  })
  kept.reading = reading
  return await reading
}

/** Reads all, for the searches that follow; given back, for this one alone, when its transaction wrote what may never be. */
async function readAll(tx: Tx, kept: Kept): Promise<Held | undefined> {
  // The snapshot is taken first: what changes while the rest is read is read again.
  const { snapshot, own } = await readNews(tx, nothingSeen, null)
  const held = await readHeld(tx)
  if (own) return held
  kept.held = held
  kept.snapshot = snapshot
  return undefined
}

async function readSince(tx: Tx, kept: Kept, held: Held, { snapshot, changed, words }: News): Promise<void> {
  for (const [word, lexeme] of words ?? []) learn(held.vocabulary, word, lexeme)
  const all = changed ?? []
  for (let from = 0; from < all.length; from += atOnce) {
    const ids = all.slice(from, from + atOnce)
    const cards = await readCards(tx, ids)
    for (const id of ids) letGo(held, id)
    for (const card of cards) holdCard(held, card)
  }
  kept.snapshot = snapshot
  const { dead, numberOf } = held.services
  if (dead > numberOf.size + atOnce) delete kept.held
}

async function readNews(tx: Tx, since: string, typed: string | null): Promise<News> {
  const isNew = sql`at >= pg_snapshot_xmin(${since}::pg_snapshot) and not pg_visible_in_snapshot(at, ${since}::pg_snapshot)`
  const { rows } = await sql<News>`
    select pg_current_snapshot()::text as snapshot,
      exists (select from directory.changed_card where at = pg_current_xact_id_if_assigned())
        or exists (select from directory.word where at = pg_current_xact_id_if_assigned()) as own,
      ${since === nothingSeen ? sql`null` : sql`array(select service_id from directory.changed_card where ${isNew})`} as changed,
      ${since === nothingSeen ? sql`null` : sql`(select json_agg(json_build_array(word, lexeme)) from directory.word where ${isNew})`} as words,
      ${typed === null ? sql`null` : stemsOf(typed)} as typed`.execute(tx)
  const [news] = rows
  if (news === undefined) throw new Error('a statement of one row gave none')
  return news
}

/** PostgreSQL stores neither NUL nor half a character. */
const writable = (typed: string) =>
  typed
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, 300)

/** Each word once, in the order typed, with its stem: words beyond the twelfth are not read. */
const stemsOf = (typed: string) => sql`(
  select json_agg(json_build_array(word, (ts_lexize('french_stem', word))[1]) order by place) from (
    select word, min(place) as place from unnest(string_to_array(directory.plain(${writable(typed)}), ' ')) with ordinality as each (word, place)
    where length(word) between 2 and 40 group by word order by min(place) limit ${mostWords}) each)`
