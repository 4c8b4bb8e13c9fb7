import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '#platform/database.ts'
import { pg } from '#platform/pg-types.ts'
import { registerOfProcessing } from '#platform/register.ts'
import { aDatabase } from '#test/support/house.ts'
import { readableSchema, schemaFolder } from '../bin/support/readable-schema.ts'

const again = 'run bin/make-schema and bin/make-types on a migrated database, and read what changed'

describe('the schema that the migrations leave', () => {
  let ownerUrl = ''
  let close = async () => {}
  before(async () => {
    ;({ ownerUrl, close } = await aDatabase())
  })
  after(() => close())

  const readable = async () => {
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    try {
      return await readableSchema(owner)
    } finally {
      await owner.end()
    }
  }

  it('is the one that db/schema shows', async () => {
    const texts = await readable()
    assert.deepEqual(readdirSync(schemaFolder).sort(), [...texts.keys()].map((name) => `${name}.sql`).sort(), again)
    for (const [name, text] of texts)
      assert.equal(readFileSync(`${schemaFolder}${name}.sql`, 'utf8'), text, `db/schema/${name}.sql: ${again}`)
  })

  it('is compared for good: one column more is seen', async () => {
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    await owner.query('begin; alter table people.person add shoe_size text')
    const text = (await readableSchema(owner)).get('people')
    await owner.end()
    assert.match(text ?? '', /shoe_size text/)
    assert.notEqual(readFileSync(`${schemaFolder}people.sql`, 'utf8'), text)
  })

  it('is the one the types were made from', () => {
    const bin = fileURLToPath(new URL('../bin/make-types', import.meta.url))
    assert.doesNotThrow(() => execFileSync(bin, [ownerUrl, '--verify'], { stdio: 'pipe' }), again)
  })

  it('says of every column why it is held and how long: the register of processing', async () => {
    const database = openDatabase({ ownerUrl })
    const register = await database
      .transaction('maillon_app', { sessionHash: null, at: null }, (tx) => registerOfProcessing(tx))
      .finally(database.close)
    const silent = register.filter(({ purpose, keep }) => purpose === '' || keep === '')
    assert.deepEqual(
      silent.filter(({ table }) => table !== 'platform.instance'),
      [],
    )
    assert.equal(register.find(({ table }) => table === 'people.private_note')?.purpose, 'the memory of one adviser')
  })
})
