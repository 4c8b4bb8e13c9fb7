import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { CardId, OrganisationCard, ServiceCard, ServiceId } from '../domain/card.ts'
import { findOrganisationCard } from './find-organisation.ts'
import { findServices } from './find-service.ts'

export type StillTrueLink = {
  organisation: OrganisationCard
  services: ServiceCard[]
  expiresAt: Temporal.Instant
  usedAt: Temporal.Instant | null
}

/** What the link of a letter is about; undefined for a token that we never sent, or that was forgotten. */
export async function findStillTrue(tx: Tx, token: string): Promise<StillTrueLink | undefined> {
  const { rows } = await sql<{
    organisation: CardId
    services: ServiceId[]
    expires_at: Temporal.Instant
    used_at: Temporal.Instant | null
  }>`
    select * from ctx.still_true(${hashOf(token)})`.execute(tx)
  const [link] = rows
  if (link === undefined) return undefined
  const organisation = await findOrganisationCard(tx, link.organisation)
  if (organisation === undefined) return undefined
  return { organisation, services: await findServices(tx, link.services), expiresAt: link.expires_at, usedAt: link.used_at }
}

/** What is kept of a token: its hash, from which nobody makes it again. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest()
