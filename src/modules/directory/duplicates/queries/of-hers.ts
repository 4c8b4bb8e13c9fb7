import { type RawBuilder, sql } from 'kysely'
import { type Actor, holds } from '#kernel/actor.ts'

/** Whether one of these columns is a card that the session's organisation keeps; always, for who runs the instance. */
export function ofHers(actor: Actor, ...columns: RawBuilder<unknown>[]): RawBuilder<unknown> {
  if (holds(actor, 'administrator')) return sql`true`
  const mine = sql`${actor.signedIn ? actor.organisationId : null}::uuid`
  const hers = sql`(
    select o.id from directory.organisation o where o.member_id = ${mine}
    union all
    select s.id from directory.service s join directory.organisation o on o.id = s.organisation_id where o.member_id = ${mine})`
  return sql`(${sql.join(
    columns.map((column) => sql`${column} in ${hers}`),
    sql` or `,
  )})`
}
