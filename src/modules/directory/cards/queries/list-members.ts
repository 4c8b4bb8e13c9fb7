import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** An organisation of this instance, whose people may keep cards. */
export type Member = { id: OrganisationId; name: string }

/** All of them, by name, for who runs the instance; none for anybody else. */
export async function listMembers(tx: Tx): Promise<Member[]> {
  const { rows } = await sql<Member>`select id, name from directory.members()`.execute(tx)
  return rows
}
