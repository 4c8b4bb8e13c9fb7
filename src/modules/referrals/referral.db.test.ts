import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'
import { sheetWording } from './domain/wording.ts'

const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

describe('a referral', () => {
  let house: TestHouse
  let world: ReturnType<typeof peopleExamples>
  let here: string
  let karim: Somebody
  let rosa: Somebody
  let stranger: Somebody
  let service: string
  let mailed: string

  before(async () => {
    house = await aHouse()
    world = peopleExamples(house)
    here = await world.organisation('Le Pont')
    const relay = await world.organisation('Le Relais')
    karim = await world.counsellor('Karim', here)
    rosa = await world.counsellor('Rosa', relay)
    stranger = await world.counsellor('Paul', await world.organisation('Ailleurs'))
    service = await aService('Cours du soir', relay)
    mailed = await aService('Cours par courriel', null)
  })
  after(() => house.close())

  async function aService(name: string, member: string | null): Promise<string> {
    const [card, id] = [randomUUID(), randomUUID()]
    await house.owner(
      `insert into directory.organisation (id, member_id, name, territory, email, source_id, created_at, changed_at)
       values ($1, $2, $3, 'QC', 'relais@example.org', $4, now(), now())`,
      [card, member, `Organisme de ${name}`, card],
    )
    await house.owner(
      `insert into directory.service (id, organisation_id, name, source_id, created_at, changed_at) values ($1, $2, $3, $4, now(), now())`,
      [id, card, name, id],
    )
    return id
  }

  /** Amina, with a draft towards this service: her name and how to reach her would leave. */
  async function aDraft(to = service) {
    const person = await world.record(karim, { name: 'Amina Diallo' })
    const amina = await world.personOf(person)
    const { status, location, text } = await world.ask(karim, `/people/${person}/referrals/draft`, {
      service: to,
      looksFor: 'Un cours le soir',
      parts: ['about-me', 'reach-me'],
    })
    assert.equal(status, 303, text)
    return { person, amina, id: location.split('/').at(-1) ?? '' }
  }

  async function aSent(to = service) {
    const drafted = await aDraft(to)
    await agree(drafted)
    assert.equal((await step(karim, drafted.id, 'send')).status, 303)
    return drafted
  }

  async function agree({ amina, id }: { amina: Somebody; id: string }) {
    const { text } = await world.ask(amina, `/me/referrals/${id}/sheet`)
    const form = { version: hidden(text, 'version'), seen: hidden(text, 'seen'), wording: sheetWording, wordingLanguage: 'ar' }
    const answer = await world.ask(amina, `/me/referrals/${id}/agree`, form)
    assert.equal(answer.status, 303, answer.text)
  }

  const moveTo = (at: Temporal.Instant) => Object.assign(house.clock, { now: () => at })

  async function version(id: string): Promise<string> {
    const [row] = await house.owner<{ version: number }>('select version from referrals.referral where id = $1', [id])
    return String(row?.version)
  }
  const stateOf = async (id: string) =>
    (await house.owner<{ state: string }>('select state from referrals.referral where id = $1', [id]))[0]?.state
  const step = async (who: Somebody, id: string, what: string, more: Record<string, string> = {}) =>
    world.ask(who, `/referrals/${id}/${what}`, { version: await version(id), ...more })

  it('leaves only with her consent, and holds exactly what she was shown', async () => {
    const { id, amina, person } = await aDraft()
    assert.equal((await step(karim, id, 'send')).status, 409)
    assert.equal((await world.ask(rosa, `/referrals/${id}`)).status, 404)
    const shown = (await world.ask(amina, `/me/referrals/${id}/sheet`)).text
    assert.match(shown, /Amina Diallo/)
    await house.owner(`update people.person set phone = '514 555 0199' where id = $1`, [person])
    const stale = { version: hidden(shown, 'version'), seen: hidden(shown, 'seen'), wording: sheetWording, wordingLanguage: 'fr' }
    assert.equal((await world.ask(amina, `/me/referrals/${id}/agree`, stale)).status, 409)
    await agree({ amina, id })
    assert.equal((await world.ask(rosa, `/referrals/${id}`)).status, 404)
    assert.equal((await step(karim, id, 'send')).status, 303)
    const seen = (await world.ask(rosa, `/referrals/${id}`)).text
    assert.match(seen, /Amina Diallo/)
    assert.match(seen, /514 555 0199/)
    assert.equal((await world.ask(stranger, `/referrals/${id}`)).status, 404)
    assert.match((await world.ask(amina, '/me/readers')).text, /Rosa[\s\S]*une demande à un service/)
    const [{ jobs } = { jobs: 0 }] = await house.owner<{ jobs: number }>(
      `select count(*)::int as jobs from pgboss.job where name = 'send-referral' and data->>'referral' = $1`,
      [id],
    )
    assert.equal(jobs, 1)
  })

  it('can be agreed to aloud, and says so', async () => {
    const { id, amina } = await aDraft()
    const { text } = await world.ask(karim, `/referrals/${id}`)
    const form = { seen: hidden(text, 'seen'), way: 'spoken', noticeLanguage: 'ar' }
    assert.equal((await step(karim, id, 'agreement', form)).status, 409)
    assert.equal((await step(karim, id, 'agreement', { ...form, attested: 'yes' })).status, 303)
    assert.match((await world.ask(amina, `/me/referrals/${id}`)).text, /à voix haute[\s\S]*Noté par[\s\S]*Karim/)
  })

  it('closes every door one second after she takes her consent back', async () => {
    const { id, amina, person } = await aSent()
    const hash = await aLink(id)
    assert.equal((await world.ask(rosa, `/referrals/${id}`)).status, 200)
    assert.equal((await byLink(hash)).referrals, 1)
    const opened = await version(id)
    assert.equal((await world.ask(amina, `/me/referrals/${id}/take-back`, { version: opened })).status, 303)
    moveTo(testNow.add({ seconds: 1 }))
    assert.equal((await world.ask(rosa, `/referrals/${id}`)).status, 404)
    for (const [what, more] of Object.entries(acts))
      assert.equal((await world.ask(rosa, `/referrals/${id}/${what}`, { version: opened, ...more })).status, 404, what)
    assert.deepEqual(await byLink(hash), { referrals: 0, sheets: 0, steps: 0, readings: 0 })
    assert.equal((await world.ask(karim, `/people/${person}/referrals`)).status, 200)
    assert.match((await world.ask(amina, `/me/referrals/${id}`)).text, /repris votre accord/)
    moveTo(testNow)
  })

  const acts: Record<string, Record<string, string>> = {
    move: { step: 'accept' },
    time: { answerBy: '2026-11-30' },
    'turn-down': { step: 'refuse', reason: 'full', alternative: 'à côté' },
    dates: { on: '2026-12-01', at: '10:00', minutes: '60', meetingWay: 'phone' },
    'dates/choose': { meeting: randomUUID() },
    meeting: { step: 'hold' },
  }

  async function aLink(id: string): Promise<Buffer> {
    const hash = createHash('sha256').update(randomBytes(16)).digest()
    await house.owner(
      `insert into referrals.answer_link (id, referral_id, token_hash, sent_to, made_at, expires_at) values ($1, $2, $3, 'a@b.c', now(), '2030-01-01')`,
      [randomUUID(), id, hash],
    )
    return hash
  }

  /** What the mailed link reads, as the product's own role. */
  async function byLink(hash: Buffer) {
    return house.database.transaction('maillon_app', { sessionHash: null, at: house.clock.now() }, async (tx) => {
      await sql`select set_config('maillon.link', ${hash.toString('hex')}, true)`.execute(tx)
      const count = async (table: 'referral' | 'sheet' | 'step') =>
        Number((await sql<{ n: bigint }>`select count(*) as n from ${sql.table(`referrals.${table}`)}`.execute(tx)).rows[0]?.n)
      const readings = Number((await sql<{ n: bigint }>`select count(*) as n from people.person`.execute(tx)).rows[0]?.n)
      return { referrals: await count('referral'), sheets: await count('sheet'), steps: await count('step'), readings }
    })
  }

  it('is refused with a reason and somewhere else to go, and she reads both', async () => {
    const { id, amina } = await aSent()
    assert.equal((await step(rosa, id, 'turn-down', { step: 'refuse', reason: '', alternative: 'à côté' })).status, 409)
    assert.equal((await step(rosa, id, 'turn-down', { step: 'refuse', reason: 'full', alternative: '' })).status, 409)
    assert.equal((await step(rosa, id, 'turn-down', { step: 'refuse', reason: 'full', alternative: 'La maison d’à côté' })).status, 303)
    const page = (await world.ask(amina, `/me/referrals/${id}`)).text
    assert.match(page, /plus de place/)
    assert.match(page, /La maison d’à côté/)
    assert.equal((await step(rosa, id, 'move', { step: 'accept' })).status, 409)
  })

  it('is refused for a condition: she reads which, and who keeps the card hears that it is in doubt', async () => {
    const { id, amina } = await aSent()
    const no = { step: 'refuse', reason: 'not-eligible', condition: 'Avoir 26 ans au plus', alternative: 'La maison d’à côté' }
    assert.equal((await step(rosa, id, 'turn-down', no)).status, 303)
    assert.match((await world.ask(amina, `/me/referrals/${id}`)).text, /Avoir 26 ans au plus/)
    const doubts = await house.owner(
      'select e.words, e.told_by, e.state from directory.error_report e join referrals.referral r on r.service_id = e.service_id where r.id = $1',
      [id],
    )
    assert.deepEqual(doubts, [{ words: 'Avoir 26 ans au plus', told_by: 'referral', state: 'open' }])
    assert.match((await world.ask(rosa, '/directory/keep/reports')).text, /Avoir 26 ans au plus/)

    const unsaid = await aSent()
    assert.equal((await step(rosa, unsaid.id, 'turn-down', { ...no, condition: '' })).status, 303)
    assert.match((await world.ask(rosa, '/directory/keep/reports')).text, /n’a pas dit laquelle/)
    const other = await aSent()
    assert.equal((await step(rosa, other.id, 'turn-down', { ...no, reason: 'full' })).status, 303)
    const [{ count } = { count: 0 }] = await house.owner<{ count: number }>('select count(*)::int as count from directory.error_report')
    assert.equal(count, 2, 'no doubt comes of another reason')
  })

  it('two clicks are one step', async () => {
    const { id } = await aSent()
    const form = { version: await version(id), step: 'accept' }
    const clicks = await Promise.all(Array.from({ length: 5 }, () => world.ask(rosa, `/referrals/${id}/move`, form)))
    assert.deepEqual(clicks.map(({ status }) => status).sort(), [303, 409, 409, 409, 409])
    const [{ lines } = { lines: 0 }] = await house.owner<{ lines: number }>(
      `select count(*)::int as lines from referrals.step where referral_id = $1 and step = 'accept'`,
      [id],
    )
    assert.equal(lines, 1)
  })

  it('succeeds by a meeting, says who missed one, and asks how it goes', async () => {
    const { id, amina } = await aSent()
    assert.equal((await step(rosa, id, 'move', { step: 'accept' })).status, 303)
    const date = {
      on: '2026-12-01',
      at: '10:00',
      minutes: '60',
      meetingWay: 'in-person',
      place: '100, rue des Essais',
      withCounsellor: 'yes',
    }
    assert.equal((await step(rosa, id, 'dates', { ...date, place: '' })).status, 409)
    assert.equal((await step(rosa, id, 'dates', date)).status, 303)
    const offered = (await world.ask(amina, `/me/referrals/${id}`)).text
    const meeting = /name="meeting" value="([^"]+)"/.exec(offered)?.[1] ?? ''
    assert.equal((await world.ask(amina, `/me/referrals/${id}/dates`, { version: await version(id), meeting })).status, 303)
    assert.match((await world.ask(amina, `/me/referrals/${id}/meeting.ics`)).text, /DTSTART:20261201T150000Z/)
    moveTo(Temporal.Instant.from('2026-12-01T17:00:00Z'))
    const missing = { version: await version(id), step: 'miss' }
    assert.equal((await world.ask(amina, `/me/referrals/${id}/meeting`, missing)).status, 409)
    assert.equal((await world.ask(amina, `/me/referrals/${id}/meeting`, { ...missing, cause: 'host' })).status, 303)
    assert.equal(await stateOf(id), 'first-contact')
    const held = { version: await version(id), step: 'hold', words: 'très bien' }
    assert.equal((await world.ask(amina, `/me/referrals/${id}/meeting`, held)).status, 303)
    assert.equal(await stateOf(id), 'met')
    assert.doesNotMatch((await world.ask(rosa, `/referrals/${id}`)).text, /très bien/)
    assert.match((await world.ask(karim, `/referrals/${id}`)).text, /très bien/)
    const [asked] = await house.owner<{ id: string }>(
      `select id from referrals.follow_up where referral_id = $1 and asked_of = 'person' and days = 30`,
      [id],
    )
    const answer = (more: Record<string, string>) =>
      world.ask(amina, `/me/referrals/${id}/follow-ups/${asked?.id}`, { version: '1', answer: 'goes-on', words: '', ...more })
    assert.equal((await answer({})).status, 409)
    moveTo(Temporal.Instant.from('2027-01-05T15:00:00Z'))
    assert.match((await world.ask(amina, `/me/referrals/${id}`)).text, /Comment ça se passe/)
    assert.equal((await answer({})).status, 303)
    moveTo(testNow)
  })

  it('warns of a request to the same organisation within ninety days', async () => {
    const { person } = await aSent(mailed)
    const again = { service: mailed, looksFor: 'Encore', parts: 'about-me' }
    const warned = await world.ask(karim, `/people/${person}/referrals/draft`, { ...again, _once: randomUUID() })
    assert.equal(warned.status, 409)
    assert.match(warned.text, /moins de 90 jours/)
    assert.equal((await world.ask(karim, `/people/${person}/referrals/draft`, { ...again, sure: 'yes' })).status, 303)
  })

  it('keeps what is looked for out of the address: words and service are sent, and an address that carries them asks nothing', async () => {
    const { person } = await aDraft(mailed)
    const page = `/people/${person}/referrals/new`
    const found = await world.ask(karim, page, { _once: randomUUID(), words: 'cours' })
    assert.ok(found.text.includes(`name="service" value="${mailed}"`))
    const chosen = await world.ask(karim, page, { _once: randomUUID(), service: mailed })
    assert.match(chosen.text, /name="looksFor"/)
    const asked = await world.ask(karim, `${page}?words=cours&service=${mailed}`)
    assert.equal(asked.status, 200)
    assert.doesNotMatch(asked.text, new RegExp(`value="${mailed}"|name="looksFor"`))
  })

  it('says how a service answers from five requests on, and nothing before', async () => {
    const target = await aService('Cours mesuré', null)
    const { person } = await aDraft(mailed)
    const look = async () => (await world.ask(karim, `/people/${person}/referrals/new`, { _once: randomUUID(), service: target })).text
    for (let n = 0; n < 4; n++) await aSent(target)
    assert.match(await look(), /Pas encore assez de demandes/)
    await aSent(target)
    await house.owner(
      `update referrals.referral set answered_at = sent_at + interval '50 hours', state = 'refused', ended_at = sent_at + interval '50 hours'
       where service_id = $1`,
      [target],
    )
    assert.match(await look(), /5 réponses pour 5 demandes[\s\S]*3 jours/)
  })
})
