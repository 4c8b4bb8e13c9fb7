import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { makeReady } from '../../eligibility/domain/outcome-for.ts'
import { criteriaFromJson, criteriaInJson } from '../../eligibility/queries/criteria-json.ts'
import { emptyHeld, type Held } from '../domain/held.ts'
import { hold } from '../domain/held-criteria.ts'
import { type HeldCard, type HeldSite, put } from '../domain/held-services.ts'
import { learn } from '../domain/vocabulary.ts'

/** What directory.searchable says of a service at one of its sites. */
type Row = {
  service: string
  site: string
  point: [number, number, number] | [null, null, null]
  keys: string[]
  spots: string[]
  named: string
  names: string
  words: string
  criteria: string
}

/** A service as it was read: its criteria are still text. */
export type ReadCard = Omit<HeldCard, 'criteria'> & { criteria: string }

const rowsAtOnce = 2000

async function readRows(tx: Tx, which: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<{ page: Row[] | null }>`
    select json_agg(json_build_object('service', service_id, 'site', site_id, 'point', json_build_array(x, y, z), 'keys', keys, 'spots', spots, 'named', named,
      'names', array_to_string(tsvector_to_array(names), ' '), 'words', array_to_string(tsvector_to_array(words), ' '),
      'criteria', coalesce(${criteriaInJson(sql`row.service_id`)}::text, ''))) as page
    from (select * from directory.searchable where ${which} order by service_id, site_id limit ${rowsAtOnce}) row`.execute(tx)
  return rows[0]?.page ?? []
}

/** The services of which these ids are, that are still open: all their rows are read before they are given. */
export async function readCards(tx: Tx, ids: readonly string[]): Promise<ReadCard[]> {
  const cards: ReadCard[] = []
  for await (const card of cardsWhere(tx, sql`service_id = any(${ids}::uuid[])`)) cards.push(card)
  return cards
}

async function* cardsWhere(tx: Tx, which: RawBuilder<unknown>): AsyncGenerator<ReadCard> {
  let open: { card: ReadCard; sites: HeldSite[] } | undefined
  let after = ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000']
  let rows: Row[]
  do {
    rows = await readRows(tx, sql`(service_id, site_id) > (${after[0]}::uuid, ${after[1]}::uuid) and ${which}`)
    for (const row of rows) {
      if (open !== undefined && open.card.id !== row.service) yield open.card
      if (open === undefined || open.card.id !== row.service) open = cardFrom(row)
      else open.card = { ...open.card, spots: [...new Set([...open.card.spots, ...row.spots])] }
      if (row.site !== row.service) open.sites.push(siteFrom(row))
      after = [row.service, row.site]
    }
  } while (rows.length === rowsAtOnce)
  if (open !== undefined) yield open.card
}

function cardFrom({ service, keys, spots, named, names, words, criteria }: Row): { card: ReadCard; sites: HeldSite[] } {
  const sites: HeldSite[] = []
  return { card: { id: service, named, keys, spots, sites, names: split(names), words: split(words), criteria }, sites }
}

const siteFrom = ({ site, point: [x, y, z] }: Row): HeldSite =>
  x === null ? { id: site, x: Number.NaN, y: Number.NaN, z: Number.NaN } : { id: site, x, y, z }

const split = (words: string) => (words === '' ? [] : words.split(' '))

/** Adds a service that is not held yet. */
export function holdCard({ services, criteria }: Held, card: ReadCard): void {
  const number = hold(criteria, card.criteria, () => criteriaFromJson(card.criteria).map(makeReady))
  put(services, { ...card, criteria: number })
}

/** Reads all that is searched, some thousands of rows at a time. */
export async function readHeld(tx: Tx): Promise<Held> {
  const held = emptyHeld()
  const { rows } = await sql<{ word: string; lexeme: string }>`select word, lexeme from directory.word`.execute(tx)
  for (const { word, lexeme } of rows) learn(held.vocabulary, word, lexeme)
  for await (const card of cardsWhere(tx, sql`true`)) holdCard(held, card)
  return held
}
