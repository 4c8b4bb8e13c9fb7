import { createHash } from 'node:crypto'
import type { TestHouse } from '#test/support/house.ts'

/** What the database holds, whole, as one word: the same twice when nothing was written, changed or removed in between. */
export async function everyRow({ owner }: Pick<TestHouse, 'owner'>): Promise<string> {
  const tables = await owner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const content = createHash('sha256')
  for (const { name } of tables) {
    const [row] = await owner<{ held: string | null }>(`select md5(string_agg(r::text, '|' order by r::text)) as held from ${name} r`)
    content.update(`${name} ${row?.held ?? ''}\n`)
  }
  return content.digest('hex')
}
