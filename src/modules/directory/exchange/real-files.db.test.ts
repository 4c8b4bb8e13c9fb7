import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { dataInclusionFixture } from './data-inclusion-fixture.examples.ts'
import type { Format } from './domain/format.ts'
import { alike } from './domain/residue.ts'
import { exportCards } from './export-cards.ts'
import { guessMapping, importFiles } from './import-files.ts'
import { sharedFile, withoutSchemas } from './official-schemas.examples.ts'
import type { RawText } from './unpack.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

const raw = (name: string, text: string): RawText => ({ name, bytes: new TextEncoder().encode(text) })
const countOf = async (table: 'organisation' | 'service' | 'site', source: string) => {
  const sql = { organisation: 'directory.organisation', service: 'directory.service', site: 'directory.site' }
  const [row] = await house.owner<{ many: bigint }>(`select count(*) as many from ${sql[table]} where source = $1`, [source])
  return Number(row?.many)
}

async function twice(format: Format, source: string, files: RawText[], mapping: Parameters<typeof importFiles>[1]['mapping'] = null) {
  const tools = { database: house.database, now: house.clock.now }
  const first = await importFiles(tools, { files, format, source, mapping, dryRun: false })
  const again = await importFiles(tools, { files, format, source, mapping, dryRun: false })
  assert.equal(first.state, 'done')
  assert.deepEqual([...new Set(first.outcomes.map(({ outcome }) => outcome))], ['new'])
  assert.deepEqual([...new Set(again.outcomes.map(({ outcome }) => outcome))], ['unchanged'])
  return first
}

describe('real files', { skip: withoutSchemas }, () => {
  it('the directory of San Mateo comes in whole, and a second time changes nothing', async () => {
    const files = ['organizations', 'locations', 'services'].map((name) => raw(`${name}.jsonl`, sharedFile(`hsds_san_mateo/${name}.jsonl`)))
    assert.deepEqual((await twice('ohana', 'san-mateo', files)).problems, [])
    assert.deepEqual(
      [await countOf('organisation', 'san-mateo'), await countOf('site', 'san-mateo'), await countOf('service', 'san-mateo')],
      [1367, 1713, 1695],
    )
    const [tied] = await house.owner<{ many: bigint }>(
      "select count(*) as many from directory.service_site x join directory.service s on s.id = x.service_id where s.source = 'san-mateo'",
    )
    assert.equal(Number(tied?.many), 1695)
  })

  it('so do the organisations of Mauricie, but for the row that stands twice', async () => {
    const files = [raw('req.csv', sharedFile('qc_economie_sociale_mauricie/req_mauricie_latlong.csv'))]
    const mapping = { ...guessMapping(files), country: 'CA', territory: 'QC' as const }
    const { problems } = await twice('csv', 'req', files, mapping)
    assert.deepEqual(
      problems.map(({ line, column, reason }) => ({ line, column, reason })),
      [{ line: 278, column: 1, reason: 'duplicate' }],
    )
    assert.equal(await countOf('organisation', 'req'), 2219)
    const [placed] = await house.owner<{ many: bigint }>(
      "select count(*) as many from directory.site where source = 'req' and place_id is not null",
    )
    assert.ok(Number(placed?.many) > 1700, `${placed?.many} have their town`)
  })

  it('data·inclusion comes in and goes out without losing a field', async () => {
    const fixture = dataInclusionFixture()
    const { problems } = await twice('data-inclusion', 'unused', [raw('di.json', JSON.stringify(fixture))])
    assert.deepEqual(problems, [])
    const again = <Value>(work: Parameters<typeof house.database.transaction<Value>>[2]) =>
      house.database.transaction('maillon_app', { sessionHash: null, at: house.clock.now() }, work)
    let text = ''
    for await (const piece of exportCards('data-inclusion', { again: (work) => again(work), today: '2026-11-24' })) text += piece
    const out = JSON.parse(text) as typeof fixture
    for (const kind of ['structures', 'services'] as const)
      for (const document of fixture[kind]) {
        const back =
          out[kind].find(({ source, id }) => source === document['source'] && id === document['id']) ??
          assert.fail(`${document['id']} is lost`)
        for (const [name, said] of Object.entries(document))
          assert.ok(alike(back[name], said), `${document['id']}.${name}: ${JSON.stringify(back[name])}, and not ${JSON.stringify(said)}`)
      }
  })
})
