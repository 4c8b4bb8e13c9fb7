import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pg } from '#platform/pg-types.ts'
import { aDatabase } from '#test/support/house.ts'
import { statuses, statusGroups } from './content/statuses.ts'
import { randomly } from './criterion.examples.ts'
import { columnsOf } from './criterion-store.ts'
import { criterionNames } from './domain/criterion.ts'
import type { Facts } from './domain/facts.ts'
import { judge } from './domain/judge.ts'
import { outcomes } from './domain/outcome.ts'
import { saidToSql } from './domain/said.ts'
import { type Mutant, sqlMutants, typedMutants } from './mutants.examples.ts'

type Case = { facts: Facts; day: Temporal.PlainDate }

// 5,000 services that write 0 to 4 rows each, held against 210 people who say little, half, or nearly all: more than a million pairs.
const random = randomly(20_261_123)
const sets = Array.from({ length: 5_000 }, random.rows)
const cases: Case[] = Array.from({ length: 210 }, (_, index) => ({
  facts: random.facts([0.15, 0.5, 0.9, 1][index % 4] ?? 1),
  day: random.day(),
}))

type Evaluator = (typeof typedMutants)[string]
const real: Evaluator = (rows, facts, day) => judge(rows, facts, day).outcome
/** A figure for each service, in their order. */
const inTypes = ({ facts, day }: Case, evaluate = real) =>
  sets.map((rows) => (outcomes as readonly string[]).indexOf(evaluate(rows, facts, day))).join('')

const bulk = `select string_agg(coalesce(o.outcome, 1)::text, '' order by s.id) as figures from directory.service s left join
  (select c.service_id, directory.outcome(bit_or(directory.reach(directory.fits(c, directory.read_facts($1, $2)), c.complete))) as outcome
    from directory.criterion c where directory.in_force(c, $2) group by c.service_id) o on o.service_id = s.id`

/** What TypeScript says of each person, found once. */
const known = new Map<Case, string>()
function knownOf(one: Case): string {
  const found = known.get(one) ?? inTypes(one)
  known.set(one, found)
  return found
}

let client: pg.Client
let close: () => Promise<void>

before(async () => {
  const database = await aDatabase()
  close = database.close
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query(`insert into directory.organisation (id, name, territory, source_id, created_at, changed_at)
    values (gen_random_uuid(), 'O', 'FR', 'o', now(), now())`)
  const ids = sets.map((_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`)
  await client.query(
    `insert into directory.service (id, organisation_id, name, source_id, created_at, changed_at)
      select given, o.id, 'S', given::text, now(), now() from directory.organisation o, unnest($1::uuid[]) given`,
    [ids],
  )
  const rows = sets.flatMap((set, index) => set.map((row, at) => ({ service_id: ids[index], position: at + 1, ...columnsOf(row) })))
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await client.query(
    `insert into directory.criterion (${columns}) select ${columns} from jsonb_populate_recordset(null::directory.criterion, $1)`,
    [JSON.stringify(rows)],
  )
  await client.query('analyze directory.criterion')
})
after(async () => {
  await client.end()
  await close()
})

async function inSql({ facts, day }: Case): Promise<string> {
  const { rows } = await client.query<{ figures: string }>(bulk, [JSON.stringify(saidToSql(facts)), day.toString()])
  return rows[0]?.figures ?? ''
}

/** Whether some pair tells them apart: enough to see a fault. */
async function differ(evaluate?: Evaluator): Promise<boolean> {
  for (const one of cases) if ((await inSql(one)) !== (evaluate === undefined ? knownOf(one) : inTypes(one, evaluate))) return true
  return false
}

async function withMutant({ of, find, put, planted }: Mutant, look: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ text: string }>(
    `select pg_get_functiondef(oid) as text from pg_proc
    where pronamespace = 'directory'::regnamespace and proname = $1`,
    [of],
  )
  const text = rows[0]?.text ?? ''
  const mutated = typeof put === 'string' ? text.replace(find, put) : text.replace(find, put)
  if (planted === undefined) assert.notEqual(mutated, text, `the fault has no place in ${of}`)
  await client.query('begin')
  try {
    if (planted !== undefined) await client.query(planted)
    await client.query(mutated)
    await look()
  } finally {
    await client.query('rollback')
  }
}

describe('SQL and TypeScript say the same of a service and a person', () => {
  it('on more than a million pairs', async (context) => {
    const counts = new Map<string, number>()
    let differing = 0
    for (const one of cases) {
      const [sql, types] = [await inSql(one), knownOf(one)]
      for (let at = 0; at < sets.length; at++) {
        const figure = types[at] ?? ''
        counts.set(figure, (counts.get(figure) ?? 0) + 1)
        if (figure !== sql[at]) differing += 1
      }
    }
    const told = outcomes.map((name, index) => `${name} ${counts.get(String(index)) ?? 0}`).join(', ')
    context.diagnostic(`${sets.length * cases.length} pairs: ${told}; ${differing} differ`)
    assert.equal(differing, 0)
    for (const index of outcomes.keys()) assert.ok((counts.get(String(index)) ?? 0) > 10_000, `the sample hardly meets ${outcomes[index]}`)
  })

  it('one service at a time too', async () => {
    const [, one] = cases
    assert.ok(one)
    const said = [JSON.stringify(saidToSql(one.facts)), one.day.toString()]
    const { rows } = await client.query<{ figures: string }>(
      `select string_agg(directory.eligibility(s.id, $1, $2)::text, '' order by s.id) as figures
        from (select id from directory.service order by id limit 500) s`,
      said,
    )
    assert.equal(rows[0]?.figures, knownOf(one).slice(0, 500))
  })
})

describe('a fault is seen', () => {
  for (const mutant of sqlMutants)
    it(`in SQL: ${mutant.name}`, () => withMutant(mutant, async () => assert.ok(await differ(), 'no pair tells them apart')))
  for (const [name, mutant] of Object.entries(typedMutants))
    it(`in TypeScript: ${name}`, async () => assert.ok(await differ(mutant), 'no pair tells them apart'))
})

describe('what is not known is an error, never a no', () => {
  const refused = (sql: string, values: unknown[]) => assert.rejects(client.query(sql, values), /no such|violates check|two ends|needed/)

  it('a status, a fact, half a date, in what a person says', async () => {
    for (const said of [
      { statuses: ['fr-carte-bleue'] },
      { statuses: [] },
      { statuses: [null] },
      { wealth: 3 },
      { birth: { from: '2000-01-01' } },
    ])
      await refused('select directory.read_facts($1, $2)', [JSON.stringify(said), '2026-11-23'])
    await refused('select directory.eligibility($1, $2, $3)', [null, JSON.stringify({ statuses: ['x'] }), '2026-11-23'])
  })

  it('a status or a name, and a NULL inside a list, in what a service writes', async () => {
    const insert = (column: string) => `insert into directory.criterion (service_id, position, documented, ${column})
      select id, 50, directory.criterion_names(), $1::text[] from directory.service limit 1`
    for (const list of [['fr-carte-bleue'], ['protected', null], []]) await refused(insert('statuses'), [list])
    for (const list of [['fr', null], []]) await refused(insert('areas'), [list])
    for (const list of [['age', null], ['wealth']])
      await refused(`insert into directory.criterion (service_id, position, documented) select id, 50, $1 from directory.service limit 1`, [
        list,
      ])
  })

  it('the statuses and the names that SQL knows are those of the content', async () => {
    const { rows } = await client.query('select directory.status_codes() s, directory.status_groups() g, directory.criterion_names() n')
    const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
    assert.deepEqual(rows, [{ s: codes(statuses), g: codes(statusGroups), n: [...criterionNames] }])
  })
})
