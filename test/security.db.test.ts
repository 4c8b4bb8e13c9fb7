import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { optionalText, z } from '#platform/fields.ts'
import { filePolicy } from '#platform/files/file-answer.ts'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { type ActorName, actorNames, advisers } from './rights/actors.ts'
import { fill, get, houseOfRights, send } from './rights/house-of-rights.ts'
import { idOf } from './rights/ids.ts'
import { person, thing, tokenFor } from './rights/names.ts'
import { actRows, pageRows, type Values } from './rights/rows.ts'
import { buildWorld } from './rights/world.ts'
import { strayCanaries } from './security/canaries.ts'
import { forgedFields, stateOf } from './security/forged-fields.ts'
import { listen } from './security/listen.ts'
import { payloads, unescaped } from './security/payloads.ts'

const valuesFor = (name: string, who: ActorName): Values => {
  const sends = actRows[name]?.sends ?? {}
  return typeof sends === 'function' ? sends(who) : sends
}
const firstAllowed = (name: string) => actRows[name]?.may[0] ?? 'anonymous'

describe('what every answer carries', () => {
  let house: TestHouse
  before(async () => {
    house = await houseOfRights()
  })
  after(() => house?.close())

  const policyWords = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ]

  function assertHeaders(response: Response, where: string) {
    const policy = response.headers.get('content-security-policy') ?? ''
    // A stored file is no page: it is given back to be kept, under a policy that allows nothing at all.
    const isFile = (response.headers.get('content-disposition') ?? '').startsWith('attachment') && policy.includes('sandbox')
    if (isFile) assert.equal(policy, filePolicy, where)
    else for (const word of policyWords) assert.ok(policy.includes(word), `${where}: ${word}`)
    assert.ok(!/unsafe|\*/.test(policy), `${where}: ${policy}`)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', where)
    assert.equal(response.headers.get('referrer-policy'), 'same-origin', where)
    for (const cookie of response.headers.getSetCookie()) assert.match(cookie, /HttpOnly/i, `${where}: ${cookie}`)
    for (const cookie of response.headers.getSetCookie()) assert.match(cookie, /SameSite=Lax/i, `${where}: ${cookie}`)
    assert.equal(response.headers.get('x-powered-by'), null, where)
  }

  it('headers, on pages, refusals, redirections, health and what does not exist', async () => {
    for (const { thing: page } of house.product.pages) {
      const row = pageRows[page.name]
      const response = await get(house, row?.may[0] ?? 'anonymous', fill(page.path, row?.at ?? {}))
      assertHeaders(response, page.name)
      // A schema is the same for everybody, and says nothing of anybody.
      const mayBeKept = page.name === 'dossier-schema'
      assert.match(response.headers.get('cache-control') ?? '', mayBeKept ? /^public, max-age=\d+$/ : /no-store/, page.name)
    }
    for (const path of ['/nowhere', '/healthz', '/readyz', '/me', '/people', '/assets/nothing.css'])
      assertHeaders(await get(house, 'anonymous', path), path)
    assertHeaders(await send(house, 'person', '/me/plan/add', {}), 'a form sent back')
  })

  it('over TLS, cookies are locked to this site and the browser is told to stay on TLS', async () => {
    const safe = await aHouse({ config: { origin: 'https://maillon.example' } })
    try {
      const response = await safe.app.request('/?lang=it')
      assert.match(response.headers.get('strict-transport-security') ?? '', /max-age=\d{7,}/)
      const [cookie] = response.headers.getSetCookie()
      assert.match(cookie ?? '', /^__Host-language=it;.*HttpOnly.*Secure|^__Host-language=it;.*Secure.*HttpOnly/i)
    } finally {
      await safe.close()
    }
  })

  it('no form of the product is taken from elsewhere', async () => {
    const foreign: [string, Record<string, string>][] = [
      ['another site', { origin: 'https://elsewhere.example' }],
      ['an opaque origin', { origin: 'null' }],
      ['no origin', { origin: '' }],
      ['cross-site', { origin: testOrigin, 'sec-fetch-site': 'cross-site' }],
      ['a sister site', { origin: testOrigin, 'sec-fetch-site': 'same-site' }],
    ]
    const taken: string[] = []
    for (const { thing: post } of house.product.posts) {
      const who = firstAllowed(post.act.name)
      const values = valuesFor(post.act.name, who)
      for (const [name, headers] of foreign) {
        const response = await send(house, who, fill(post.path, values), values, headers)
        if (response.status < 400 && response.headers.get('location')?.includes('/arrive') !== true)
          taken.push(`${post.act.name} from ${name}: ${response.status}`)
        if (response.headers.getSetCookie().some((cookie) => /session=[^;]/.test(cookie)))
          taken.push(`${post.act.name} from ${name}: a session`)
      }
    }
    assert.deepEqual(taken, [])
  })

  it('an id of somebody else and an id of nobody are the same answer', async () => {
    for (const { thing: page } of house.product.pages.filter(({ thing: each }) => each.path.includes(':person'))) {
      const at = pageRows[page.name]?.at ?? {}
      const foreign = await get(house, 'counsellor', fill(page.path, { ...at, person: person('sami') }))
      const absent = await get(house, 'counsellor', fill(page.path, { ...at, person: idOf('nobody') }))
      assert.deepEqual([foreign.status, await foreign.text()], [404, await absent.text()], page.name)
    }
    const foreign = await send(house, 'counsellor', `/people/${person('leila')}/notes/${thing('note', 'adviser')}/remove`, {})
    const absent = await send(house, 'counsellor', `/people/${person('leila')}/notes/${idOf('nobody')}/remove`, {})
    assert.deepEqual([foreign.status, await foreign.text()], [absent.status, await absent.text()])
  })

  it('a word out of place, and a word in the log, would be noticed', async () => {
    assert.deepEqual(strayCanaries('colleague', 'a zqleiladecisionqz b'), ['zqleiladecisionqz'])
    assert.deepEqual(strayCanaries('recipient', 'zqleiladecisionqz zqleilaactionqz'), ['zqleiladecisionqz'])
    assert.deepEqual(strayCanaries('adviser', 'zqcounsellornoteqz zqleilareadingreasonqz'), [
      'zqcounsellornoteqz',
      'zqleilareadingreasonqz',
    ])
    assert.deepEqual(strayCanaries('manager', 'zqleilarecordnameqz'), ['zqleilarecordnameqz'])
    assert.match(await listen(async () => console.error('zqtypedqz')), /zqtypedqz/)
  })

  it('nobody is shown a word that is not for her, on any page', async () => {
    const stray: string[] = []
    let searched = 0
    const heard = await listen(async () => {
      for (const { thing: page } of house.product.pages) {
        for (const who of actorNames) {
          const response = await get(house, who, fill(page.path, pageRows[page.name]?.at ?? {}))
          searched += 1
          const shown = `${await response.text()} ${response.headers.get('location') ?? ''}`
          stray.push(...strayCanaries(who, shown).map((word) => `${page.name} shows ${word} to ${who}`))
        }
      }
      for (const who of advisers) {
        for (const word of ['zqleilarecordnameqz', 'zqnourrecordnameqz', 'zqsamirecordnameqz', 'zqleilakeyqz']) {
          const response = await get(house, who, `/people/find?name=${word}&q=${word}`)
          const list = await get(house, who, `/people?q=${word}`)
          stray.push(
            ...strayCanaries(who, `${await response.text()} ${await list.text()}`.replaceAll(word, '')).map(
              (found) => `search shows ${found} to ${who}`,
            ),
          )
        }
      }
    })
    console.log(`    ${searched} answers searched for words that are not for who asked, and ${heard.length} characters of log`)
    assert.deepEqual(stray, [])
    assert.deepEqual(heard.match(/zq[a-z]+?qz/g) ?? [], [], 'in the log')
  })

  it('what is typed stays out of the log, whatever happens to it', async () => {
    const heard = await listen(async () => {
      for (const { thing: post } of house.product.posts) {
        const who = firstAllowed(post.act.name)
        const typed = Object.fromEntries(Object.keys(valuesFor(post.act.name, who)).map((name) => [name, 'zqtypedqz']))
        await send(
          house,
          who,
          fill(post.path, {
            ...valuesFor(post.act.name, who),
            ...Object.fromEntries([...post.path.matchAll(/:(\w+)/g)].map(([, part = '']) => [part, 'zqtypedqz'])),
          }),
          typed,
        )
      }
    })
    assert.ok(!heard.includes('zqtypedqz'), heard.slice(0, 2000))
  })
})

describe('what a form may not say', () => {
  let house: TestHouse
  before(async () => {
    house = await houseOfRights()
  })
  after(() => house?.close())

  it('what is escaped is told from what is not', () => {
    assert.equal(payloads.filter((payload) => unescaped(`<p>${payload}</p>`).length > 0).length >= 4, true)
    assert.equal(unescaped(`<input value="${payloads[1]}">`).length > 0, true)
    assert.deepEqual(unescaped('<input value="&quot;&gt;&lt;img src=x onerror=zqran()&gt;"><p>&lt;script&gt;zqran()</p>'), [])
  })

  it('markup typed in any field is shown as it was typed', async () => {
    const found: string[] = []
    for (const { thing: post } of house.product.posts) {
      const who = firstAllowed(post.act.name)
      const values = valuesFor(post.act.name, who)
      for (const payload of payloads) {
        const typed = Object.fromEntries(Object.keys(values).map((name) => [name, payload]))
        const response = await send(house, who, fill(post.path, values), typed)
        found.push(...unescaped(await response.text()).map((what) => `${post.act.name}: ${what}`))
      }
    }
    assert.deepEqual(found, [])
  })

  it('an act that would take its role from the form would be noticed', async () => {
    const { thing: safe } = house.product.posts.find(({ thing: each }) => each.act.name === 'add-action') ?? assert.fail()
    const gullible = {
      ...safe,
      act: {
        ...safe.act,
        input: z.object({ role: optionalText(50) }),
        run: async (_: unknown, input: { role: string }) => ({ why: 'done', value: input }),
      },
    }
    const plain = await stateOf(house, gullible as unknown as typeof safe, 'person', {})
    assert.notEqual(await stateOf(house, gullible as unknown as typeof safe, 'person', forgedFields({})), plain)
  })

  it('who, where, how much and in what state are never taken from a form', async () => {
    const changed: string[] = []
    for (const { thing: post } of house.product.posts) {
      const who = firstAllowed(post.act.name)
      const values = valuesFor(post.act.name, who)
      const plain = await stateOf(house, post, who, values)
      const forged = await stateOf(house, post, who, { ...forgedFields(values), ...values })
      if (plain !== forged) changed.push(`${post.act.name}: ${forged.slice(0, 300)} instead of ${plain.slice(0, 300)}`)
    }
    assert.deepEqual(changed, [])
  })
})

describe('the chain and the double click', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
    await buildWorld(house.owner)
  })
  after(() => house?.close())

  it('twenty sendings of one form at once have one effect', async () => {
    const once = idOf('one form')
    const sent = await Promise.all(
      Array.from({ length: 20 }, () =>
        send(house, 'person', '/me/plan/add', { what: 'once only', dueOn: '2026-12-15', resource: '', trace: '', _once: once }),
      ),
    )
    assert.deepEqual([...new Set(sent.map(({ status }) => status))], [303])
    assert.equal((await house.owner("select from journey.plan_action where what = 'once only'")).length, 1)
    assert.equal((await house.owner("select from audit.line where what = 'add-action'")).length, 1)
  })

  it('a line of the trail that is changed, removed, moved or cut off is found', async () => {
    for (let count = 0; count < 4; count += 1)
      await send(house, 'person', '/me/plan/add', { what: `step ${count}`, dueOn: '', resource: '', trace: '' })
    const [{ chain } = { chain: '' }] = await house.owner<{ chain: string }>(
      "select organisation_id as chain from audit.line where what = 'add-action' limit 1",
    )
    const broken = () => house.owner<{ why: string }>('select why from audit.broken($1)', [chain])
    assert.deepEqual(await broken(), [])
    const tampering = {
      changed: `update audit.line set what = 'nothing' where organisation_id = '${chain}' and sequence = 2`,
      'whose account it was': `update audit.line set account_id = null where organisation_id = '${chain}' and sequence = 3`,
      removed: `delete from audit.line where organisation_id = '${chain}' and sequence = 2`,
      moved: `update audit.line set sequence = case sequence when 2 then 300 else sequence end where organisation_id = '${chain}'; update audit.line set sequence = 2 where organisation_id = '${chain}' and sequence = 3; update audit.line set sequence = 3 where organisation_id = '${chain}' and sequence = 300`,
      'cut off': `delete from audit.line where organisation_id = '${chain}' and sequence = (select max(sequence) from audit.line where organisation_id = '${chain}')`,
    }
    const keep = 'create table public.kept as select * from audit.line'
    await house.owner(keep)
    for (const [name, sql] of Object.entries(tampering)) {
      await house.owner(sql)
      assert.notDeepEqual(await broken(), [], name)
      await house.owner('delete from audit.line; insert into audit.line select * from public.kept')
    }
    assert.deepEqual(await broken(), [])
  })

  it('a session that was ended opens nothing at the next request', async () => {
    assert.equal((await get(house, 'counsellor', '/people')).status, 200)
    await house.owner('update identity.session set ended_at = now() where token_hash = $1', [tokenFor('counsellor').hash])
    assert.equal((await get(house, 'counsellor', '/people')).status, 303)
  })
})
