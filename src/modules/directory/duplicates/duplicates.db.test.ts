import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { anOrganisation, aService, aSite } from '../cards/card.examples.ts'
import { comparedName } from './domain/compared-name.ts'
import { findDuplicates } from './find-duplicates.ts'

let house: TestHouse
let examples: ReturnType<typeof peopleExamples>
let admin: Somebody
let ours: string
let sylvie: Somebody
let elsewhere: Somebody
before(async () => {
  house = await aHouse()
  examples = peopleExamples(house)
  ours = await examples.organisation('CJE')
  admin = await examples.account('Ada', await examples.organisation('Maillon'), ['administrator'])
  sylvie = await examples.account('Sylvie', ours, ['manager'])
  elsewhere = await examples.account('Olivier', await examples.organisation('PROMIS'), ['manager'])
})
after(() => house?.close())

const list = '/directory/keep/duplicates'
const alone = { email: null, phone: null }
const night = () => findDuplicates({ database: house.database, now: house.clock.now })
const found = async (who: Somebody) => (await examples.ask(who, list)).text
const pairOf = (a: string, b: string) => ({ one: a < b ? a : b, other: a < b ? b : a })
const staying = (id: string, { one }: { one: string }) => (id === one ? 'one' : 'other')

test('two organisations are proposed, merged with what they had, found at one address, and parted again', async () => {
  const { ask } = examples
  const kept = await anOrganisation(house.owner, { ...alone, name: 'Association L’Étoile', member_id: ours, legal_number: '123 456 789' })
  const gone = await anOrganisation(house.owner, { ...alone, name: 'Etoile', legal_number: '123456789', source: 'register' })
  await anOrganisation(house.owner, { ...alone, name: 'Etoile du Nord', legal_number: '123456789' })
  const site = await aSite(house.owner, { organisation_id: gone })
  const service = await aService(house.owner, { organisation_id: gone, name: 'Atelier des étoiles', site_ids: [site] })

  assert.doesNotMatch(await found(admin), /Etoile/, 'cards are compared by night')
  await night()
  assert.match(await found(admin), /Le même numéro légal/)
  assert.match(await found(sylvie), /L’autre fiche n’est pas à vous/)
  assert.doesNotMatch(await found(elsewhere), /Etoile/)

  const pair = { kind: 'organisation', ...pairOf(kept, gone), versionOne: '1', versionOther: '1' }
  assert.equal((await ask(sylvie, `${list}/merge`, { ...pair, stays: staying(kept, pair) })).status, 404)
  const lost = await ask(admin, `${list}/merge`, { ...pair, stays: staying(gone, pair) })
  assert.equal(lost.status, 409)
  assert.match(lost.text, /garde cette fiche/)
  assert.equal((await ask(admin, `${list}/merge`, { ...pair, versionOne: '2', stays: staying(kept, pair) })).status, 409)
  assert.equal((await ask(admin, `${list}/merge`, { ...pair, stays: staying(kept, pair) })).status, 303)

  assert.equal((await ask(undefined, `/directory/${gone}`)).location, `/directory/${kept}`)
  assert.match((await ask(undefined, `/directory/${kept}`)).text, /Atelier des étoiles/)
  assert.match((await ask(undefined, `/services/${service}`)).text, /Association L’Étoile/)
  assert.match(await found(admin), /Séparer de nouveau/)
  assert.doesNotMatch(await found(sylvie), /Séparer de nouveau/)

  const part = { kind: 'organisation', gone, kept }
  assert.equal((await ask(admin, `${list}/part`, part)).status, 303)
  assert.equal((await ask(admin, `${list}/part`, part)).status, 409)
  assert.equal((await ask(undefined, `/directory/${gone}`)).status, 200)
  assert.match((await ask(undefined, `/directory/${gone}`)).text, /Atelier des étoiles/)
  const [back] = await house.owner<{ organisation_id: string }>('select organisation_id from directory.site where id = $1', [site])
  assert.equal(back?.organisation_id, gone)
})

test('two services of a place are proposed to who keeps one; the one that gives way leaves the search', async () => {
  const { ask } = examples
  const card = await anOrganisation(house.owner, { ...alone, name: 'Maison bleue', member_id: ours })
  const other = await anOrganisation(house.owner, { ...alone, name: 'Centre vert' })
  const near = await aSite(house.owner, { organisation_id: other, latitude: 45.5098 })
  const mine = await aService(house.owner, {
    organisation_id: card,
    name: 'Xylophone',
    site_ids: [await aSite(house.owner, { organisation_id: card })],
  })
  const its = await aService(house.owner, { organisation_id: other, name: 'Le xylophone', site_ids: [near] })
  await night()
  assert.match(await found(sylvie), /Des lieux à 111 m/)
  assert.match((await ask(undefined, '/services?words=xylophone')).text, new RegExp(mine))

  const pair = { kind: 'service', ...pairOf(mine, its), versionOne: '1', versionOther: '1' }
  assert.equal((await ask(sylvie, `${list}/merge`, { ...pair, stays: staying(mine, pair) })).status, 404)
  assert.equal((await ask(sylvie, `${list}/merge`, { ...pair, stays: staying(its, pair) })).status, 303)
  assert.equal((await ask(undefined, `/services/${mine}`)).location, `/services/${its}`)
  const search = (await ask(undefined, '/services?words=xylophone')).text
  assert.match(search, new RegExp(its))
  assert.doesNotMatch(search, new RegExp(mine))
  assert.equal((await ask(sylvie, `${list}/part`, { kind: 'service', gone: mine, kept: its })).status, 303)
  assert.match((await ask(undefined, '/services?words=xylophone')).text, new RegExp(mine))

  const both = { kind: 'service', ...pairOf(mine, its) }
  assert.equal((await ask(elsewhere, `${list}/keep-both`, both)).status, 404)
  assert.equal((await ask(sylvie, `${list}/keep-both`, both)).status, 303)
  assert.doesNotMatch(await found(sylvie), /xylophone/i)
  assert.equal((await ask(sylvie, `${list}/keep-both`, both)).status, 409)
})

test('whoever keeps neither card, and a person, find no door', async () => {
  const { ask, counsellor, record, personOf } = examples
  const both = { name: 'Carillon', phone: '514 555 0177', member_id: ours }
  const [a, b] = [await anOrganisation(house.owner, both), await anOrganisation(house.owner, both)]
  await night()
  const helper = await counsellor('Maude', await examples.organisation('Le Phare'))
  const amina = await personOf(await record(helper))
  assert.doesNotMatch(await found(helper), /Carillon/)
  assert.equal((await ask(amina, list)).status, 404)
  const pair = { kind: 'organisation', ...pairOf(a, b), stays: 'one', versionOne: '1', versionOther: '1' }
  for (const who of [helper, amina, elsewhere])
    for (const [to, form] of Object.entries({ merge: pair, 'keep-both': pair, part: { kind: 'organisation', gone: a, kept: b } }))
      assert.equal((await ask(who, `${list}/${to}`, form)).status, 404, to)
  assert.equal((await ask(sylvie, `${list}/merge`, pair)).status, 303, 'she keeps both')
})

test('a request to a service that gave way is prepared for the one that stays', async () => {
  const { ask, counsellor, record } = examples
  const kept = await aService(house.owner, { name: 'Mentorat du port' })
  const gone = await aService(house.owner, { name: 'Mentorat oublié', merged_into: kept })
  const helper = await counsellor('Maude', ours)
  const person = await record(helper)
  const { text } = await ask(helper, `/people/${person}/referrals/new`, { _once: crypto.randomUUID(), service: gone })
  assert.match(text, /Mentorat du port/)
  assert.doesNotMatch(text, /Mentorat oublié/)
})

test('a long list goes on where it stopped, each pair once', async () => {
  for (let index = 0; index < 12; index++)
    for (const phone of ['514 555 0001', '+1 514-555-0001'])
      await anOrganisation(house.owner, { name: `Zèbre ${index} (asbl)`, phone, email: 'z@example.org' })
  await night()
  const seen: string[] = []
  let at: string | undefined = list
  while (at !== undefined) {
    const { text } = await examples.ask(admin, at)
    seen.push(...[...text.matchAll(/card-title"><bdi>(Zèbre \d+)/g)].map(([, name]) => name ?? ''))
    at = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(seen.length, 12)
  assert.equal(new Set(seen).size, 12)
})

test('what more than fifty cards share says nothing of two of them', async () => {
  const many = (name: string, count: number) =>
    house.owner(
      `insert into directory.organisation (id, name, territory, website, source, source_id, created_at, changed_at)
       select gen_random_uuid(), $1, 'FR', 'https://reseau.example', 'r' || n, $1 || n, now(), now() from generate_series(1, $2::int) n`,
      [name, count],
    )
  const pairs = async (name: string) => (await house.owner('select from directory.alike where name = $1', [name])).length
  await many('reseau grand', 51)
  await many('reseau petit', 50)
  await night()
  assert.deepEqual([await pairs('reseau grand'), await pairs('reseau petit')], [0, (50 * 49) / 2])
  await house.owner("update directory.organisation set closed_on = '2026-11-01' where source_id in ('reseau grand1', 'reseau petit1')")
  await night()
  assert.deepEqual(
    [await pairs('reseau grand'), await pairs('reseau petit')],
    [0, (49 * 48) / 2],
    'a crowd is looked at when one of it changes',
  )
})

test('two places within 200 m are always laid side by side, wherever they are', async () => {
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  for (let index = 0; index < 60; index++) {
    const [latitude, longitude, turn, metres] = [random() * 120 - 60, random() * 358 - 179, random() * 2 * Math.PI, random() * 199]
    const north = (metres * Math.cos(turn)) / 111_195
    const east = (metres * Math.sin(turn)) / 111_195 / Math.cos((latitude * Math.PI) / 180)
    for (const [moved, source] of [[0, 'here'] as const, [1, 'there'] as const]) {
      const organisation_id = await anOrganisation(house.owner, { ...alone, name: `Semaille ${index}`, source })
      await aSite(house.owner, { organisation_id, latitude: latitude + moved * north, longitude: longitude + moved * east })
    }
  }
  await night()
  const [{ count } = {}] = await house.owner<{ count: number }>("select count(*)::int from directory.alike where name like 'semaille %'")
  assert.equal(count, 60)
})

test('the database compares names as the rule does', async () => {
  const names = ['Association L’Étoile', 'Coopérative Œuvre', 'La Coop', 'جمعية الأمل', 'S.A.R.L. du Port', 'Città & Casa (ODV)', 'Ñandú 2']
  const rows = await house.owner<{ said: string; compared: string }>(
    'select said, directory.compared_name(said) as compared from unnest($1::text[]) said',
    [names],
  )
  assert.deepEqual(
    rows.map(({ compared }) => compared),
    rows.map(({ said }) => comparedName(said)),
  )
})
