import type { Tx } from '#platform/database.ts'

/** True on an instance that was started as a demo. */
export async function isDemo(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('platform.instance').select('demo').executeTakeFirst())?.demo ?? false
}
