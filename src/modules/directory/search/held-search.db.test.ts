import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Database, openDatabase, type Tx } from '#platform/database.ts'
import { pg } from '#platform/pg-types.ts'
import { aDatabase } from '#test/support/house.ts'
import { anySearch } from './domain/search-query.ts'
import { searchServices } from './queries/search-services.ts'
import { aService, someServices } from './search.examples.ts'

const anything = anySearch(Temporal.PlainDate.from('2026-11-24'))
const nobody = { sessionHash: null, at: null }
const find = async (tx: Tx, words: string) => (await searchServices(tx, { ...anything, words })).services.map(({ name }) => name)

describe('what is held in memory is what the tables say, whoever wrote them', () => {
  let ownerUrl: string
  let closing: () => Promise<void>
  let owner: pg.Client
  let [one, other]: Database[] = []
  const run = async <Row>(text: string, values?: unknown[]) => (await owner.query(text, values)).rows as Row[]
  const names = (database: Database | undefined, words = '') =>
    database?.transaction('maillon_app', nobody, (tx) => find(tx, words)) ?? Promise.resolve([])

  before(async () => {
    const database = await aDatabase()
    ;[ownerUrl, closing] = [database.ownerUrl, database.close]
    owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    ;[one, other] = [openDatabase({ ownerUrl }), openDatabase({ ownerUrl })]
  })
  after(async () => {
    await Promise.all([one?.close(), other?.close(), owner.end()])
    await closing()
  })
  beforeEach(async () => {
    await run(`update directory.service set state = 'closed'`)
  })

  test('two processes: each finds what the other could not have told it', async () => {
    assert.deepEqual([await names(one), await names(other)], [[], []])
    const { service } = await aService(run, { name: 'Couture' })
    assert.deepEqual([await names(one, 'couture'), await names(other, 'coutrue')], [['Couture'], ['Couture']])
    await run('delete from directory.service where id = $1', [service])
    assert.deepEqual([await names(one), await names(other)], [[], []])
  })

  test('a card is found when its transaction ends, though another that began later ended before', async () => {
    await names(one)
    const slow = new pg.Client({ connectionString: ownerUrl })
    await slow.connect()
    await slow.query('begin')
    await aService(async (text, values) => (await slow.query(text, values)).rows, { name: 'Lente' })
    await aService(run, { name: 'Rapide' })
    assert.deepEqual(await names(one), ['Rapide'])
    await slow.query('commit')
    await slow.end()
    assert.deepEqual(await names(one), ['Lente', 'Rapide'])
  })

  test('two people who write the same new words at the same time do not wait for each other', async () => {
    const [first, second] = [await aService(run, { name: 'Première' }), await aService(run, { name: 'Seconde' })]
    await names(one)
    const slow = new pg.Client({ connectionString: ownerUrl })
    await slow.connect()
    await slow.query('begin')
    await slow.query(`update directory.service set name = 'Quincaillerie' where id = $1`, [first.service])
    await run(`set lock_timeout = '2s'`)
    await run(`update directory.service set name = 'Quincaillerie' where id = $1`, [second.service])
    await run('reset lock_timeout')
    await slow.query('commit')
    await slow.end()
    assert.deepEqual(await names(one, 'quincailleire'), ['Quincaillerie', 'Quincaillerie'])
    assert.deepEqual(await run(`select count(*)::int as noted from directory.word where word = 'quincaillerie'`), [{ noted: 2 }])
  })

  test('a service and its organisation, written at the same time, are both found under their new names', async () => {
    const { service, organisation } = await aService(run, { name: 'Poterie', organisation: 'Le Four' })
    await names(one)
    const keeper = new pg.Client({ connectionString: ownerUrl })
    await keeper.connect()
    await keeper.query('begin')
    await keeper.query('select from directory.service where id = $1 for update', [service])
    const renamed = run(`update directory.organisation set name = 'La Flamme' where id = $1`, [organisation])
    for (let waiting = 0; waiting === 0; ) waiting = (await keeper.query('select from pg_locks where not granted')).rowCount ?? 0
    await keeper.query(`update directory.service set name = 'Faïence' where id = $1`, [service])
    await keeper.query('commit')
    await keeper.end()
    await renamed
    assert.deepEqual([await names(one, 'faience flamme'), await names(one, 'poterie')], [['Faïence'], []])
  })

  test('what a transaction wrote and undid is never held, even when it searched', async () => {
    await aService(run, { name: 'Jardin' })
    const worker = openDatabase({ ownerUrl })
    for (const reader of [worker, one])
      await reader?.transaction(
        'maillon_worker',
        nobody,
        async (tx) => {
          await sql`select directory.index_services(array(select id from directory.service))`.execute(tx)
          await find(tx, '')
        },
        () => false,
      )
    await run(`update directory.service set name = 'Potager'`)
    assert.deepEqual([await names(worker), await names(one)], [['Potager'], ['Potager']])
    await worker.close()
  })

  test('searches at once, while cards change, all end with what stands', async () => {
    const { service } = await aService(run, { name: 'Lieu 0' })
    for (let turn = 1; turn <= 20; turn += 1)
      await Promise.all([
        run(`update directory.service set name = $2 where id = $1`, [service, `Lieu ${turn}`]),
        names(one),
        names(one),
        names(one),
      ])
    assert.deepEqual(await names(one), ['Lieu 20'])
  })

  test('criteria written or taken away change the outcome at the next search', async () => {
    const { service } = await aService(run, { name: 'Jeunes' })
    const facts = { birth: { from: Temporal.PlainDate.from('1960-01-01'), to: Temporal.PlainDate.from('1960-01-01') }, plain: {} }
    const refused = async () =>
      (await one?.transaction('maillon_app', nobody, (tx) => searchServices(tx, { ...anything, facts })))?.refusedTotal
    assert.equal(await refused(), 0)
    await run(`insert into directory.criterion (service_id, position, max_age, documented) values ($1, 1, 25, '{age}')`, [service])
    assert.equal(await refused(), 1)
    await run(`update directory.criterion set max_age = 99`)
    assert.equal(await refused(), 0)
    await run(`update directory.criterion set max_age = 25`)
    await run('delete from directory.criterion')
    assert.equal(await refused(), 0)
  })

  test('of a service never shown, nothing is said, not even that it exists', async () => {
    const { service } = await aService(run, { name: 'Brouillon', state: 'draft' })
    await run(`insert into directory.criterion (service_id, position, documented) values ($1, 1, '{}')`, [service])
    assert.deepEqual(await run('select from directory.changed_card where service_id = $1', [service]), [])
  })

  test('cards that change thousands of times leave nothing behind', async () => {
    await someServices(
      run,
      Array.from({ length: 50 }, () => ({ name: 'Atelier' })),
    )
    for (let turn = 0; turn < 25; turn += 1) {
      await names(one)
      await run(`update directory.service set free = $1 where state = 'open'`, [turn % 2 === 0])
    }
    const found = await one?.transaction('maillon_app', nobody, (tx) => searchServices(tx, { ...anything, free: true }))
    assert.equal(found?.total, 50)
  })
})
