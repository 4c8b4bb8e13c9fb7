import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { anOrganisation, aService } from '../cards/card.examples.ts'
import { aFileOf, type DataInclusion, realDocuments } from './data-inclusion.examples.ts'
import { alike } from './domain/residue.ts'
import { harmless } from './export-csv.ts'
import { importFiles } from './import-files.ts'
import { hsdsChecks, officialCheck, withoutSchemas } from './official-schemas.examples.ts'

describe('taking the cards out', () => {
  let house: TestHouse
  let manager: Somebody
  let counsellor: Somebody
  const [generated] = fc.sample(aFileOf(40), { numRuns: 1, seed: 2026 })
  const real = withoutSchemas === false ? realDocuments() : { structures: [], services: [] }
  const brought: DataInclusion = {
    structures: [...(generated?.structures ?? []), ...real.structures],
    services: [...(generated?.services ?? []), ...real.services],
  }

  before(async () => {
    house = await aHouse()
    const people = peopleExamples(house)
    const organisation = await people.organisation('Le Relais')
    manager = await people.account('Maude', organisation, ['manager'])
    counsellor = await people.counsellor('Claire', organisation)
    const files = [{ name: 'brought.json', bytes: new TextEncoder().encode(JSON.stringify(brought)) }]
    const asked = { files, format: 'data-inclusion', source: 'essai', mapping: null, dryRun: false } as const
    const report = await importFiles({ database: house.database, now: house.clock.now }, asked)
    assert.deepEqual([report.state, report.problems], ['done', []])
    await aService(house.owner, {
      organisation_id: await anOrganisation(house.owner, { phone: '+33 1 23 45 67 89' }),
      name: '=HYPERLINK("http://x.example")',
      conditions: '-2+3+cmd|’/C calc’!A0',
      description: 'Deux lignes,\n"avec des guillemets"; et تفاصيل',
    })
    await aService(house.owner, { name: 'Brouillon', state: 'draft' })
  })
  after(() => house?.close())

  const take = async (format: string, who: Somebody | undefined = manager) =>
    house.app.request(href(routes.exportCards, { format }), { headers: { cookie: who?.cookie ?? '', 'accept-encoding': 'br, gzip' } })

  it('gives data·inclusion back whole, through the database and the address', async () => {
    const answer = await take('data-inclusion')
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="maillon-2026-11-24-data-inclusion.json"')
    assert.equal(answer.headers.get('content-encoding'), null)
    const back = (await answer.json()) as DataInclusion
    assert.equal(back.services.length, brought.services.length + 1)
    for (const kind of ['structures', 'services'] as const) {
      const byId = new Map(back[kind].map((each) => [each.id, each]))
      for (const each of brought[kind]) {
        const returned: Record<string, unknown> = byId.get(each.id) ?? {}
        const other = Object.keys({ ...each, ...returned }).filter((name) => !alike(each[name], returned[name]))
        // The town's own code, which the gazetteer told us and the source had not said, is no loss.
        assert.deepEqual(
          other.filter((name) => name !== 'code_insee' || (each[name] ?? null) !== null),
          [],
          each.id,
        )
      }
    }
  })

  it('gives files that the standards’ own schemas take', { skip: withoutSchemas }, async () => {
    const { structures, services } = (await (await take('data-inclusion')).json()) as DataInclusion
    const [structure, service] = ['structure', 'service'].map((name) => officialCheck(`data_inclusion_schema_v1/schemas/v1/${name}.json`))
    for (const each of structures) assert.ok(structure?.(each), JSON.stringify(structure?.errors))
    for (const each of services) assert.ok(service?.(each), JSON.stringify(service?.errors))
    const check = hsdsChecks()('service')
    const documents = (await (await take('hsds')).json()) as unknown[]
    assert.equal(documents.length, brought.services.length + 1)
    for (const each of documents) assert.ok(check(each), JSON.stringify(check.errors))
  })

  it('gives a table that a spreadsheet reads and does not run', async () => {
    const text = Buffer.from(await (await take('csv')).arrayBuffer()).toString('utf8')
    assert.ok(text.startsWith('\uFEFFservice_id,service,'))
    assert.doesNotMatch(text, /Brouillon/)
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    assert.equal(rows.length, brought.services.length + 1)
    const ours = rows.find(({ conditions }) => conditions?.includes('cmd'))
    assert.equal(ours?.['service'], `'=HYPERLINK("http://x.example")`)
    assert.equal(ours?.['conditions'], '’-2+3+cmd|’/C calc’!A0'.replace('’', "'"))
    assert.equal(ours?.['organisation_phone'], '+33 1 23 45 67 89')
    assert.equal(ours?.['description'], 'Deux lignes,\n"avec des guillemets"; et تفاصيل')
    const words = rows.flatMap((row) => Object.values(row)).filter((cell) => Number.isNaN(Number(cell)))
    for (const cell of words) assert.equal(harmless(cell), cell)
  })

  it('is for those who answer for an organisation', async () => {
    for (const format of ['csv', 'hsds', 'data-inclusion']) assert.equal((await take(format, counsellor)).status, 404)
    assert.equal((await house.app.request(href(routes.exportCards, { format: 'csv' }))).status, 303)
    assert.equal((await take('xml')).status, 404)
    const page = await house.app.request(routes.keepExports, { headers: { cookie: manager.cookie } })
    assert.match(await page.text(), /exports\/data-inclusion/)
  })
})
