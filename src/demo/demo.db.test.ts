import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { isAmong } from '#kernel/actor.ts'
import { demoPersonas, type Persona } from '#modules/identity/index.ts'
import type { Product } from '#platform/product.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { fillOnFirstRun, stories } from './index.ts'
import { staff } from './staff.ts'

describe('the demo', () => {
  let house: TestHouse
  let personas: Persona[]
  const fill = (product: Product = house.product) => fillOnFirstRun({ ...house, house, product })
  const count = async (table: string) => Number((await house.owner<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n)

  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  test('stopped half-way, it leaves nothing', async () => {
    const product = { ...house.product, acts: house.product.acts.filter(({ thing }) => thing.name !== 'write-decision') }
    await assert.rejects(fill(product), /write-decision/)
    for (const table of ['identity.account', 'identity.organisation', 'people.person', 'audit.line'])
      assert.equal(await count(table), 0, table)
  })

  test('then fills whole, and once', async () => {
    const greeting = (await fill())('http://localhost:3000').join('\n')
    await fill()
    personas = await house.database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => demoPersonas(tx))
    assert.equal(await count('people.person'), stories.length)
    assert.equal(stories.length, 24)
    assert.equal(await count('identity.organisation'), 9)
    assert.equal(personas.length, Object.keys(staff).length + 1 + stories.filter(({ persona }) => persona !== undefined).length)
    for (const { name } of personas) assert.ok(greeting.includes(name), name)
    assert.equal(await count('identity.session where ended_at is null'), 0, 'nobody stays signed in')
  })

  test('its directory names organisations, and every service of it says that it is an example', async () => {
    assert.equal(await count('directory.organisation'), 13)
    assert.equal(await count('directory.organisation where member_id is not null'), 5)
    assert.ok((await count('directory.service')) >= 25)
    assert.equal(await count('directory.service where not example'), 0)
    assert.ok((await count(`directory.service where verified_on < '2026-05-24'`)) >= 4, 'some are to be confirmed')
    assert.equal(await count(`directory.service where state = 'draft'`), 1)
    assert.ok((await count(`directory.criterion where 'asylum-seeker' = any(statuses)`)) >= 2)
    assert.equal(await count(`directory.organisation where email !~ '(@example\\.org|\\.example)$'`), 0, 'letters reach nobody')
  })

  test('it shows every stage of a path, every outcome, an appointment today, a consent taken back, a second organisation', async () => {
    const stages = await house.owner<{ stage: string }>('select distinct stage from people.person order by stage')
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      ['closed', 'decision', 'exploration', 'plan', 'prevalidation', 'welcome'],
    )
    const outcomes = await house.owner<{ outcome: string }>('select distinct outcome from journey.decision order by outcome')
    assert.equal(outcomes.length, 6)
    assert.ok((await count("people.appointment where starts_at::date = '2026-11-24'")) >= 5)
    assert.equal(await count("people.consent where field_group = 'assessment' and withdrawn_at is not null"), 1)
    assert.ok((await count('people.consent c join people.person p on p.id = c.person_id and p.organisation_id <> c.recipient_id')) >= 1)
    assert.equal(await count("journey.decision where way = 'paper'"), 2)
    assert.ok((await count('journey.observation where reply is not null')) >= 3)
  })

  test('each person of /demo used her instruments in her own way', async () => {
    const hers = await house.owner<Record<string, string | number>>(`
      select p.name, b.currency, (select string_agg(c.way, ' ') from journey.check_point c where c.person_id = p.id) as way,
        ${Object.keys(atLeast.rows)
          .map((table) => `(select count(*)::int from journey.${table} t where t.person_id = p.id) as ${table}`)
          .join(', ')},
        (select count(*)::int from journey.field_note n where n.person_id = p.id and n.learned <> '') as told,
        (select count(*)::int from journey.pitch_answer a where a.person_id = p.id and a.words <> '' and a.other_words <> '') as in_two,
        (select count(*)::int from journey.loss l where l.person_id = p.id and l.willing_cents is not null) as limits
      from people.person p join journey.budget b on b.person_id = p.id order by p.name`)
    assert.deepEqual(
      hers.map(({ name, currency, way }) => [name, currency, way]),
      [
        ['Amina Benali', 'CAD', 'continue'],
        ['Diego Armando Salazar', 'CAD', 'change'],
        ['Khadija El Idrissi', 'EUR', 'change'],
        ['Mariam Coulibaly', 'EUR', 'continue'],
        ['Oksana Kovalenko', 'CAD', 'stop'],
      ],
    )
    for (const { name, ...each } of hers) {
      for (const [what, least] of Object.entries({ ...atLeast.rows, ...atLeast.said }))
        assert.ok(Number(each[what]) >= least, `${name}: ${what} ${each[what]}`)
    }
    assert.equal(await count("journey.evidence_file where content_type = 'image/jpeg'"), 1)
    assert.equal(await count("journey.check_point where way = 'stop'"), 2)
  })

  test('its audit chains hold', async () => {
    const chains = await house.owner<{ organisation_id: string }>('select organisation_id from audit.head')
    for (const { organisation_id: organisation } of chains)
      assert.deepEqual(await house.owner('select * from audit.broken($1)', [organisation]), [])
  })

  test('every link that somebody of each kind finds on the pages of her menu leads somewhere', async () => {
    const stated = new Map<string, string>()
    for (const { accountId, works, name } of oneOfEachKind(personas)) {
      const cookie = await become(accountId)
      const actor = { signedIn: true, roles: works.map(({ role }) => role), personId: works.length === 0 ? 'hers' : null } as never
      let found = house.product.pages
        .filter(({ thing }) => thing.menu !== undefined && isAmong(actor, thing.who))
        .map(({ thing }) => thing.path)
      assert.ok(found.length > 0, `${name} has a menu`)
      const seen = new Set<string>()
      for (let step = 0; step < 2; step++) {
        const next = found.filter((path) => !seen.has(path)).slice(0, 30)
        found = []
        for (const path of next) {
          seen.add(path)
          const response = await house.app.request(path, { headers: { cookie } })
          if (![200, 303].includes(response.status)) stated.set(path.replace(/[0-9a-f-]{36}/g, ':id'), `${response.status} for ${name}`)
          found.push(
            ...[...(await response.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
              .map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
              .filter((href) => !/[?&]lang=/.test(href)),
          )
        }
      }
    }
    assert.deepEqual([...stated], [])
  })

  test('each record opens to whoever accompanies, and only the rooms that are shared', async () => {
    const people = await house.owner<{ id: string; account: string; parts: string[] }>(`
      select p.id, a.account_id as account, array_agg(c.field_group) as parts from people.person p
      join people.accompaniment a on a.person_id = p.id and a.ended_at is null
      join people.consent c on c.person_id = p.id and c.recipient_id = a.organisation_id and c.withdrawn_at is null group by 1, 2`)
    const rooms = { assessment: routes.personAssessment, plan: routes.personPlan, decision: routes.personDecision } as const
    for (const { accountId } of personas) {
      const cookie = await become(accountId)
      for (const { id: person, parts } of people.filter(({ account }) => account === accountId)) {
        for (const room of [routes.person, routes.personProcess, routes.prepare, routes.personFolder] as const)
          await answers(href(room, { person }), cookie, 200)
        for (const [part, room] of Object.entries(rooms)) await answers(href(room, { person }), cookie, parts.includes(part) ? 200 : 404)
      }
    }
  })

  async function answers(path: string, cookie: string, expected: number): Promise<void> {
    assert.equal((await house.app.request(path, { headers: { cookie } })).status, expected, path)
  }

  async function become(account: string): Promise<string> {
    const response = await house.app.request(routes.become, {
      method: 'POST',
      headers: { origin: testOrigin },
      body: new URLSearchParams({ account }),
    })
    assert.equal(response.status, 303)
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }
})

/** What is found of everybody: rows in each table of the journey, and what these rows say. */
const atLeast = {
  rows: { means_item: 6, sketch_part: 7, budget_line: 7, loss: 3, network_contact: 6, field_note: 2, message: 1, evidence_piece: 3 },
  said: { told: 1, in_two: 3, limits: 1 },
}

function oneOfEachKind(personas: readonly Persona[]): Persona[] {
  const kindOf = ({ works }: Persona) =>
    works
      .map(({ role }) => role)
      .sort()
      .join(' ')
  return [...new Map(personas.map((persona) => [kindOf(persona), persona])).values()]
}
