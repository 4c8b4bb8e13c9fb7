import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { rowsOf, separatorOf } from '../domain/cells.ts'
import { decode } from '../domain/decode.ts'
import { headerOf } from '../domain/table.ts'
import { unpack } from '../unpack.ts'

/** The columns of the first table of an import, and its first rows. `undefined` once its files are put away. */
export type FirstRows = { header: string[]; rows: string[][] }

const head = 65_536

export async function firstRows(tx: Tx, id: string): Promise<FirstRows | undefined> {
  const { rows } = await sql<{ name: string; content: Buffer }>`
    select name, case when substring(content from 1 for 2) = 'PK'::bytea then content else substring(content from 1 for ${head}::integer) end as content
    from directory.import_file where import_id = ${id} order by position limit 1`.execute(tx)
  const [file] = rows.flatMap(({ name, content }) => unpack({ name, bytes: content }))
  if (file === undefined) return undefined
  const { text } = decode(file.bytes.subarray(0, head))
  const shown: string[][] = []
  for (const { cells } of rowsOf(text, separatorOf(text))) {
    shown.push(cells.map((cell) => cell.text))
    if (shown.length === 4) break
  }
  return { header: headerOf(text), rows: shown.slice(1) }
}
