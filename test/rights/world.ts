import { discover } from './discover.ts'
import type { Rows } from './names.ts'

type Owner = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>

/** Accounts come before records, records before what they hold, a plan or a referral before what is tied to it. */
const first = ['referrals', 'journey', 'people', 'identity']
const found = await discover<{ rows: () => Rows }>('world')
found.sort(([one], [other]) => first.indexOf(other) - first.indexOf(one))

/** What stands in the world, table by table. Computed, so that a test can ask it who owns what without asking the database. */
export const worldRows: Rows = found.flatMap(([, { rows }]) => rows())

/** Written by triggers from other rows: told here, and never written by hand. */
const derived = ['directory.searchable', 'directory.word', 'directory.changed_card']

/** Writes the whole world at once, past every wall: people, what they share and said, and everybody who may come to a door. */
export async function buildWorld(owner: Owner): Promise<void> {
  for (const [table, rows] of worldRows.filter(([name]) => !derived.includes(name))) {
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    const values = [JSON.stringify(rows.map(asJson))]
    await owner(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, values)
  }
}

/** Bytes travel in PostgreSQL's own notation; the rest as JSON writes it. */
function asJson(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value]),
  )
}
