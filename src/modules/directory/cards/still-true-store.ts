import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CardId, ServiceId } from './domain/card.ts'
import { hashOf } from './queries/find-still-true.ts'

/** Uses the link: the services it named are true on that day, by the word of their organisation. Does nothing a second time. */
export async function confirmStillTrue(tx: Tx, token: string, on: Temporal.PlainDate): Promise<void> {
  await sql`select ctx.confirm_still_true(${hashOf(token)}, ${on})`.execute(tx)
}

export type NewLink = {
  id: Id<'still-true'>
  organisationId: CardId
  services: readonly ServiceId[]
  token: string
  sentAt: Temporal.Instant
  expiresAt: Temporal.Instant
}

/** Remembers the link of a letter by the hash of its token. */
export async function addLink(tx: Tx, { id, organisationId, services, token, sentAt, expiresAt }: NewLink): Promise<void> {
  await tx
    .insertInto('directory.still_true')
    .values({
      id,
      organisation_id: organisationId,
      services: [...services],
      token_hash: hashOf(token),
      sent_at: sentAt,
      expires_at: expiresAt,
    })
    .execute()
}
