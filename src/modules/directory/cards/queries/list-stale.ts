import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { CardId, ServiceId } from '../domain/card.ts'

export type StaleCards = {
  organisation: { id: CardId; name: string; email: string; writtenIn: string }
  services: { id: ServiceId; name: string }[]
  /** The letters already sent to it, and whether they were answered. */
  letters: { sentAt: Temporal.Instant; answered: boolean }[]
}

/**
 * Organisations with an address whose services nobody has confirmed since `before`. Only cards written here: whoever publishes the
 * others elsewhere keeps them there, and did not ask for our letters. Oldest first, a hundred at a time.
 */
export async function listStale(tx: Tx, before: Temporal.PlainDate): Promise<StaleCards[]> {
  const rows = await tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .select(['o.id', 'o.name', 'o.email', 'o.written_in'])
    .select(sql<{ id: string; name: string }[]>`jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name)`.as('services'))
    .select((is) => is.fn.min('s.verified_on').as('oldest'))
    .where('s.state', 'in', ['open', 'paused'])
    .where('s.source', '=', 'here')
    .where('s.merged_into', 'is', null)
    .where('o.closed_on', 'is', null)
    .where('o.email', 'is not', null)
    .where((is) => is.or([is('s.verified_on', 'is', null), is('s.verified_on', '<=', before)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('directory.still_true as t')
            .select('t.id')
            .whereRef('t.organisation_id', '=', 'o.id')
            .where('t.sent_at', '>', sql<Temporal.Instant>`ctx.now() - interval '30 days'`),
        ),
      ),
    )
    .groupBy('o.id')
    .orderBy('oldest', (by) => by.asc().nullsFirst())
    .limit(100)
    .execute()
  if (rows.length === 0) return []
  const letters = await tx
    .selectFrom('directory.still_true')
    .select(['organisation_id', 'sent_at', 'used_at'])
    .where(
      'organisation_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  return rows.map(({ id, name, email, written_in, services }) => ({
    organisation: { id: id as CardId, name, email: email ?? '', writtenIn: written_in },
    services: services.slice(0, 200) as StaleCards['services'],
    letters: letters
      .filter(({ organisation_id }) => organisation_id === id)
      .map(({ sent_at, used_at }) => ({ sentAt: sent_at, answered: used_at !== null })),
  }))
}
