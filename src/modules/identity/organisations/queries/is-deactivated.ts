import type { Tx } from '#platform/database.ts'

/** Whether an address belongs to an account that was closed. Read at the door only. */
export async function isDeactivated(tx: Tx, email: string): Promise<boolean> {
  const row = await tx
    .selectFrom('identity.account')
    .select('id')
    .where('email', '=', email)
    .where('deactivated_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
