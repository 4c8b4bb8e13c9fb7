import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { applyImport, readImport } from '../exchange/work.ts'
import { findDuplicatesLater } from './jobs/find-duplicates.ts'

let house: TestHouse
let ada: ReturnType<typeof aBrowser> & { cookie: string }
before(async () => {
  house = await aHouse()
  const organisation = await anOrganisation(house.owner)
  const accountId = await anAccount(house.owner, { works: [{ organisation, role: 'administrator' }] })
  const cookie = await aSession(house.owner, { accountId, organisationId: organisation, at: testNow })
  ada = { ...aBrowser(house, cookie), cookie }
})
after(() => house?.close())

const header = 'org,numero,tel,ville,lat,lon,service,id'
const columns = {
  organisation: 'org',
  organisation_id: 'numero',
  organisation_phone: 'tel',
  town: 'ville',
  latitude: 'lat',
  longitude: 'lon',
  service: 'service',
  service_id: 'id',
}

/** Sends a table, says its columns, confirms it, and does what the worker would, up to the search of duplicates. */
async function bring(source: string, ...rows: string[]): Promise<void> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ _once: crypto.randomUUID(), format: 'csv', source })) body.append(name, value)
  body.append('file', new Blob([`${header}\n${rows.join('\n')}\n`]), `${source}.csv`)
  const headers = { cookie: ada.cookie, origin: testOrigin }
  const sent = await house.app.request(routes.keepImports, { method: 'POST', headers, body })
  assert.equal(sent.status, 303)
  const id = sent.headers.get('location')?.split('/').at(-1) ?? ''
  const version = async () =>
    String((await house.owner<{ version: number }>('select version from directory.import where id = $1', [id]))[0]?.version)
  const mapped = { ...columns, version: await version(), land: 'CA', language: 'fr', empty: '' }
  assert.equal((await ada.send(href(routes.mapImport, { import: id }), mapped)).status, 303)
  const worker = { database: house.database, now: house.clock.now }
  await readImport(worker, id)
  assert.equal((await ada.send(href(routes.confirmImport, { import: id }), { version: await version() })).status, 303)
  await house.owner("delete from pgboss.job where name = 'find-duplicates'")
  await applyImport(worker, id)
  assert.equal((await house.owner("select from pgboss.job where name = 'find-duplicates'")).length, 1)
  await findDuplicatesLater.run({}, { ...worker, origin: testOrigin, postLetter: async () => {} })
}

const all = async (table: 'organisation' | 'service') =>
  house.owner<{ id: string; source: string; name: string; organisation_id?: string; merged_into: string | null }>(
    `select * from directory.${table} order by source, source_id`,
  )
/** What is proposed, without what was merged already. */
const proposed = async () => wordsOf((await ada.read(routes.duplicates)).text).split('Réunies en dernier')[0] ?? ''
const pairOf = (kind: string, [gone, kept]: readonly [string, string]) => ({
  kind,
  one: gone < kept ? gone : kept,
  other: gone < kept ? kept : gone,
  stays: gone < kept ? 'other' : 'one',
  versionOne: '1',
  versionOther: '1',
})
const shown = async (words: string) => [
  ...(await ada.read(`/services?words=${words}`)).text.matchAll(/href="\/services\/([0-9a-f-]{36})"/g),
]
const ours = 'Centre Tremplin (asbl),T1,514 555 0161,Montréal,45.5088,-73.5878,Ébénisterie,e1'
const theirs = 'Le centre tremplin,77,+1 514-555-0161,Montréal,45.5089,-73.5878,Ebenisterie,9'

test('one organisation in two registers is proposed, merged, found once; its file brought again neither raises nor doubles it', async () => {
  await bring('registre', ours)
  await bring('ville', theirs)
  const [one, other] = await all('organisation')
  const [first, second] = await all('service')
  assert.ok(one && other && first && second)
  const said = await proposed()
  assert.match(said, /Deux organismes Centre Tremplin/)
  assert.match(said, /Le même téléphone : \u2068514 555 0161\u2069 Des lieux à 11 m/)
  assert.match(said, /registre · registre.csv/)
  assert.equal((await shown('ébénisterie')).length, 2)

  assert.equal((await ada.send(routes.mergeCards, pairOf('organisation', [other.id, one.id]))).status, 303)
  assert.equal((await ada.send(routes.mergeCards, pairOf('service', [second.id, first.id]))).status, 303)
  assert.deepEqual(
    (await shown('ébénisterie')).map(([, id]) => id),
    [first.id],
  )
  assert.equal((await ada.read(`/directory/${other.id}`)).headers.get('location'), `/directory/${one.id}`)
  assert.equal((await ada.read(`/services/${second.id}`)).headers.get('location'), `/services/${first.id}`)
  assert.doesNotMatch(await proposed(), /Deux organismes/)

  await bring('ville', theirs.replace('Ebenisterie', 'Ebenisterie du soir'), theirs.replace('Ebenisterie,9', 'Tournage,91'))
  const organisations = await all('organisation')
  assert.deepEqual(
    organisations.map(({ id, merged_into }) => [id, merged_into]),
    [
      [one.id, null],
      [other.id, one.id],
    ],
  )
  const [, again, added, ...more] = await all('service')
  assert.equal(more.length, 0)
  assert.deepEqual([again?.id, again?.name, again?.merged_into], [second.id, 'Ebenisterie du soir', first.id])
  assert.equal(added?.organisation_id, one.id, 'what is new goes to the card that stays')
  assert.equal((await shown('ébénisterie')).length, 1)

  assert.equal((await ada.send(routes.unmergeCards, { kind: 'service', gone: second.id, kept: first.id })).status, 303)
  assert.equal((await ada.send(routes.unmergeCards, { kind: 'organisation', gone: other.id, kept: one.id })).status, 303)
  assert.equal((await shown('ébénisterie')).length, 2)
  assert.deepEqual(
    (await all('service')).map(({ organisation_id }) => organisation_id),
    [one.id, other.id, other.id],
    'each has what its source gives it',
  )
  const sites = await house.owner('select distinct organisation_id, source from directory.site order by source')
  assert.deepEqual(sites, [
    { organisation_id: one.id, source: 'registre' },
    { organisation_id: other.id, source: 'ville' },
  ])
  assert.match(await proposed(), /Deux organismes/, 'parted, they can be compared again')
})

test('kept both, two cards are not proposed again, whatever is brought; a card changed by hand is looked at again by night', async () => {
  const [one, other] = await all('organisation')
  assert.ok(one && other)
  const { kind, one: a, other: b } = pairOf('organisation', [one.id, other.id])
  assert.equal((await ada.send(routes.keepBothCards, { kind, one: a, other: b })).status, 303)
  await bring('ville', theirs.replace('45.5089', '45.5090'))
  assert.doesNotMatch(await proposed(), /Deux organismes/)

  await bring('quartier', 'Tremplin Centre,x,514 555 0162,Montréal,45.5088,-73.5878,Couture,c1')
  assert.doesNotMatch(await proposed(), /Deux organismes/)
  await house.owner("update directory.organisation set name = 'Centre Tremplin' where source = 'quartier'")
  await findDuplicatesLater.run({}, { database: house.database, now: house.clock.now, origin: testOrigin, postLetter: async () => {} })
  assert.match(await proposed(), /Le même lieu/)
  await house.owner("update directory.organisation set name = 'Tout autre chose' where source = 'quartier'")
  assert.doesNotMatch(await proposed(), /Deux organismes/, 'what is shown is looked at as it is now')
})

test('of two people who merge at once, one does, and the other is told', async () => {
  await house.owner("update directory.organisation set name = 'Centre Tremplin', phone = '514 555 0161' where source = 'quartier'")
  const [three, one] = await all('organisation')
  assert.ok(one && three)
  assert.deepEqual([three.source, one.source], ['quartier', 'registre'])
  const sent = await Promise.all([
    ada.send(routes.mergeCards, pairOf('organisation', [one.id, three.id])),
    ada.send(routes.mergeCards, pairOf('organisation', [three.id, one.id])),
  ])
  assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409])
  assert.match(wordsOf(sent.find(({ status }) => status === 409)?.text ?? ''), /Une des deux fiches a changé entre-temps/)
  const merged = (await all('organisation')).filter(({ merged_into }) => merged_into !== null)
  assert.equal(merged.length, 1)
})

test('a card that gave way twice over leads to the one that stays; what it brings comes back step by step', async () => {
  const row = (number: string, service: string, id: string) => `Carrefour,${number},514 555 0163,Québec,46.81,-71.21,${service},${id}`
  for (const [source, service] of Object.entries({ un: 'Danse', deux: 'Chant', trois: 'Dessin' }))
    await bring(source, row('1', service, '1'))
  const carrefours = (await all('organisation')).filter(({ name }) => name === 'Carrefour')
  const [two, three, one] = carrefours.map(({ id }) => id)
  assert.ok(one && two && three)
  assert.deepEqual(
    carrefours.map(({ source }) => source),
    ['deux', 'trois', 'un'],
  )
  const wears = async () =>
    Object.fromEntries(
      (
        await house.owner<{ name: string; organisation_id: string }>(
          "select name, organisation_id from directory.service where source in ('un', 'deux', 'trois')",
        )
      ).map(({ name, organisation_id }) => [name, organisation_id]),
    )
  const part = (gone: string, kept: string) => ada.send(routes.unmergeCards, { kind: 'organisation', gone, kept })
  assert.equal((await ada.send(routes.mergeCards, pairOf('organisation', [one, two]))).status, 303)
  assert.equal((await ada.send(routes.mergeCards, pairOf('organisation', [two, three]))).status, 303)
  await bring('un', row('1', 'Danse', '1'), row('1', 'Cirque', '2'))
  assert.deepEqual(await wears(), { Danse: three, Chant: three, Dessin: three, Cirque: three })
  assert.equal((await part(one, two)).status, 409, 'the last merge first')
  assert.equal((await part(two, three)).status, 303)
  assert.deepEqual(await wears(), { Danse: two, Chant: two, Dessin: three, Cirque: two })
  assert.equal((await part(one, two)).status, 303)
  assert.deepEqual(await wears(), { Danse: one, Chant: two, Dessin: three, Cirque: one })
})
