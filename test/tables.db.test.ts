import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pg } from '#platform/pg-types.ts'
import { aDatabase } from '#test/support/house.ts'
import { plantedHoles } from './rights/planted-holes.ts'
import { arrivals, typical } from './rights/seekers.ts'
import { lintSchema } from './rights/table-lints.ts'
import { tableMatrix } from './rights/table-matrix.ts'
import { buildWorld } from './rights/world.ts'

describe('every table × every verb × everybody, against an oracle written apart from the policies', () => {
  let owner: InstanceType<typeof pg.Client>
  let close = async () => {}
  before(async () => {
    const database = await aDatabase()
    owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    close = async () => {
      await owner.end()
      await database.close()
    }
    await buildWorld(async <Row>(sql: string, values?: unknown[]) => (await owner.query(sql, values)).rows as Row[])
  })
  after(() => close())

  // A fault that stands already finds no hole.
  const standing = new Set<string>()

  it('nobody reaches a row, a column or a verb that the oracle does not give', async () => {
    await owner.query('begin')
    const { tried, allowed, faults } = await tableMatrix(owner)
    await owner.query('rollback')
    for (const fault of faults) standing.add(fault)
    console.log(`    ${arrivals.length} kinds of somebody, ${tried} attempts, ${allowed} allowed, ${faults.length} unexpected`)
    assert.deepEqual(faults, [])
  })

  it('none of the known pitfalls stands in the schema', async () => assert.deepEqual(await lintSchema(owner), []))

  it('every hole that is planted is found', async () => {
    const missed: string[] = []
    for (const [name, { sql, foundBy }] of Object.entries(plantedHoles)) {
      await owner.query('begin')
      await owner.query(sql)
      const found = foundBy === 'lint' ? await lintSchema(owner) : (await tableMatrix(owner, foundBy, typical)).faults
      const fresh = found.filter((fault) => !standing.has(fault))
      if (fresh.length === 0) missed.push(name)
      await owner.query('rollback')
    }
    console.log(`    ${Object.keys(plantedHoles).length} holes planted, ${missed.length} missed`)
    assert.deepEqual(missed, [])
  })
})
