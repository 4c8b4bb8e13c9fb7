import type { OrganisationId } from '#kernel/id.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import type { Tx } from '#platform/database.ts'

/** An organisation that accompanies people, as anybody may know it: its name, how to reach it, the clocks it lives by. */
export type House = { name: string; phone: string | null; email: string | null; timeZone: string }

export async function findHouse(tx: Tx, id: OrganisationId): Promise<House | undefined> {
  const found = await findOrganisation(tx, id)
  return found === undefined ? undefined : { name: found.name, phone: found.phone, email: found.email, timeZone: found.timeZone }
}
