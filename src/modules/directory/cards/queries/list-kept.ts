import { sql } from 'kysely'
import { type Actor, holds } from '#kernel/actor.ts'
import type { Tx } from '#platform/database.ts'
import type { CardId, ServiceId, ServiceState, Territory } from '../domain/card.ts'

export type KeptService = {
  id: ServiceId
  name: string
  organisation: { id: CardId; name: string; territory: Territory }
  state: ServiceState
  verifiedOn: Temporal.PlainDate | null
  example: boolean
}

const atOnce = 50

/**
 * The services this session keeps, the longest unverified first and then by name; closed ones last. For an administrator, those of
 * everybody, found by the words of their name or their organisation's. `more` says that there are others after these.
 */
export async function listKeptServices(
  tx: Tx,
  actor: Actor,
  { text, page }: { text: string; page: number },
): Promise<{ services: KeptService[]; more: boolean }> {
  const organisationId = actor.signedIn ? actor.organisationId : null
  let query = tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .select(['s.id', 's.name', 's.state', 's.verified_on', 's.example', 'o.id as card', 'o.name as organisation', 'o.territory'])
    .where('s.merged_into', 'is', null)
  if (!holds(actor, 'administrator')) query = query.where('o.member_id', '=', organisationId)
  for (const word of wordsOf(text))
    query = query.where(sql<boolean>`unaccent(s.name || ' ' || o.name) ilike '%' || unaccent(${word}) || '%'`)
  const rows = await query
    .orderBy(sql`s.state = 'closed'`)
    .orderBy(sql`s.verified_on asc nulls first`)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(atOnce + 1)
    .offset(page * atOnce)
    .execute()
  const services = rows.slice(0, atOnce).map((row) => ({
    id: row.id as ServiceId,
    name: row.name,
    organisation: { id: row.card as CardId, name: row.organisation, territory: row.territory as Territory },
    state: row.state as ServiceState,
    verifiedOn: row.verified_on,
    example: row.example,
  }))
  return { services, more: rows.length > atOnce }
}

export type KeptCard = { id: CardId; name: string }

/** The organisations whose cards this session keeps, by name; for an administrator, those found by words, fifty at most. */
export async function listKeptCards(tx: Tx, actor: Actor, text = ''): Promise<KeptCard[]> {
  let query = tx.selectFrom('directory.organisation').select(['id', 'name']).where('merged_into', 'is', null)
  if (!holds(actor, 'administrator')) query = query.where('member_id', '=', actor.signedIn ? actor.organisationId : null)
  for (const word of wordsOf(text)) query = query.where(sql<boolean>`unaccent(name) ilike '%' || unaccent(${word}) || '%'`)
  const rows = await query.orderBy('name').orderBy('id').limit(atOnce).execute()
  return rows.map(({ id, name }) => ({ id: id as CardId, name }))
}

const wordsOf = (text: string) =>
  text
    .replace(/[%_\\]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
