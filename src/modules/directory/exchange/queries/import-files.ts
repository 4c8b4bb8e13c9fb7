import type { Tx } from '#platform/database.ts'

/** The files of an import that is not decided yet. */
export async function importFiles(tx: Tx, id: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const rows = await tx
    .selectFrom('directory.import_file')
    .select(['name', 'content'])
    .where('import_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(({ name, content }) => ({ name, bytes: content }))
}

/** The last position among the cards laid for an import. */
export async function lastPosition(tx: Tx, id: string): Promise<number> {
  const row = await tx
    .selectFrom('directory.import_card')
    .select((is) => is.fn.max('position').as('last'))
    .where('import_id', '=', id)
    .executeTakeFirst()
  return row?.last ?? 0
}
