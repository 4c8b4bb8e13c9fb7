import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Role } from '#kernel/actor.ts'
import type { OrganisationId } from '#kernel/id.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aFaultyTable, faultyMapping } from './faulty-table.examples.ts'
import { applyImport, readImport } from './work.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

async function somebody(role: Role, organisation?: OrganisationId) {
  const at = organisation ?? (await anOrganisation(house.owner))
  const accountId = await anAccount(house.owner, { works: [{ organisation: at, role }] })
  const cookie = await aSession(house.owner, { accountId, organisationId: at, at: testNow })
  const browser = aBrowser(house, cookie)
  const upload = async (bytes: Uint8Array, fields: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ _once: crypto.randomUUID(), ...fields })) body.append(name, value)
    body.append('file', new Blob([new Uint8Array(bytes)]), 'fiches.csv')
    const response = await house.app.request(routes.keepImports, { method: 'POST', headers: { cookie, origin: testOrigin }, body })
    return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() }
  }
  return { ...browser, at, upload }
}

const idIn = (location: string) => location.split('/').at(-1) ?? ''
const works = () => ({ database: house.database, now: house.clock.now })
const cards = async () =>
  house.owner(
    'select o.source_id, o.version, s.source_id as service, s.version as made from directory.organisation o left join directory.service s on s.organisation_id = o.id order by 1, 3',
  )
const versionOf = async (id: string) =>
  String((await house.owner<{ version: number }>('select version from directory.import where id = $1', [id]))[0]?.version)

async function readByColumns({ upload, send }: Awaited<ReturnType<typeof somebody>>, bytes: Uint8Array): Promise<string> {
  const sent = await upload(bytes, { format: 'csv', source: 'registre' })
  assert.equal(sent.status, 303, wordsOf(sent.text))
  const id = idIn(sent.location)
  const mapped = await send(href(routes.mapImport, { import: id }), {
    ...faultyMapping.columns,
    version: await versionOf(id),
    land: 'CA',
    language: 'fr',
    empty: 'NA',
  })
  assert.equal(mapped.status, 303, wordsOf(mapped.text))
  await readImport(works(), id)
  return id
}

test('a table is mapped, read, shown with its thirty faults, confirmed, written; a second time nothing changes', async () => {
  const manager = await somebody('manager')
  const { bytes, faults } = aFaultyTable()
  const id = await readByColumns(manager, bytes)
  const shown = wordsOf((await manager.read(href(routes.keepImport, { import: id }))).text)
  assert.match(shown, /30 fautes/)
  for (const { line, column } of faults) assert.ok(shown.includes(`ligne ${line}, colonne ${column}`), `${line}:${column}`)
  assert.deepEqual(await cards(), [], 'nothing is written before it is confirmed')
  assert.equal((await manager.send(href(routes.confirmImport, { import: id }), { version: await versionOf(id) })).status, 303)
  await applyImport(works(), id)
  const written = await cards()
  assert.equal(written.length, 30)
  const [kept] = await house.owner<{ member_id: string }>("select member_id from directory.organisation where source = 'registre'")
  assert.equal(kept?.member_id, manager.at)

  const again = await readByColumns(manager, bytes)
  const second = wordsOf((await manager.read(href(routes.keepImport, { import: again }))).text)
  assert.match(second, /Services 0 0 30 0/)
  await manager.send(href(routes.confirmImport, { import: again }), { version: await versionOf(again) })
  await applyImport(works(), again)
  assert.deepEqual(await cards(), written)
})

test('a card verified here is left as it is, and said so; a card of another organisation is not touched', async () => {
  const table = (name: string) => new TextEncoder().encode(`org,service,id\nLe Pont,${name},p1\n`)
  const manager = await somebody('manager')
  const first = await readByColumns(manager, table('Cours'))
  await manager.send(href(routes.confirmImport, { import: first }), { version: await versionOf(first) })
  await applyImport(works(), first)
  await house.owner("update directory.service set verified_on = '2026-11-01', verified_by = 'Le Pont' where source_id = 'p1'")
  const second = await readByColumns(manager, table('Cours changé'))
  assert.match(
    wordsOf((await manager.read(href(routes.keepImport, { import: second }))).text),
    /Cours changé \(.*\) : vérifiée ou changée ici/,
  )
  await manager.send(href(routes.confirmImport, { import: second }), { version: await versionOf(second) })
  await applyImport(works(), second)
  assert.deepEqual(await house.owner("select name from directory.service where source_id = 'p1'"), [{ name: 'Cours' }])

  const other = await somebody('manager')
  const third = await readByColumns(other, table('Cours pris'))
  assert.match(wordsOf((await other.read(href(routes.keepImport, { import: third }))).text), /à une autre organisation/)
  assert.equal((await manager.read(href(routes.keepImport, { import: third }))).status, 404)
})

test('an import given up writes nothing and keeps no file; who does not manage sees no import', async () => {
  const manager = await somebody('manager')
  const id = await readByColumns(manager, new TextEncoder().encode('org\nLe Phare\n'))
  assert.equal((await manager.send(href(routes.cancelImport, { import: id }), { version: await versionOf(id) })).status, 303)
  assert.equal((await manager.send(href(routes.confirmImport, { import: id }), { version: await versionOf(id) })).status, 409)
  assert.deepEqual(await house.owner('select from directory.import_file where import_id = $1', [id]), [])
  const counsellor = await somebody('counsellor', manager.at)
  assert.equal((await counsellor.read(routes.keepImports)).status, 404)
  assert.equal((await manager.upload(new Uint8Array([0, 1, 2, 0]), { format: 'csv', source: 'x' })).status, 409)
})
