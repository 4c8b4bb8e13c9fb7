import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Job } from '#platform/jobs.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples } from '#test/support/people-examples.ts'
import { anOrganisation, aService } from './card.examples.ts'

let house: TestHouse
let ask: ReturnType<typeof peopleExamples>['ask']
before(async () => {
  house = await aHouse({ now: Temporal.Instant.from('2026-11-24T14:00:00Z') })
  ask = peopleExamples(house).ask
})
after(() => house?.close())

async function morning(): Promise<{ to_address: string; subject: string; body: string; link: string }[]> {
  const job = house.product.jobs.find(({ thing }) => thing.name === 'ask-if-still-true')?.thing as Job
  await house.owner('delete from platform.mail')
  await job.run({}, { database: house.database, now: house.clock.now, origin: 'http://localhost:3000', postLetter: async () => undefined })
  return house.owner('select to_address, subject, body, link from platform.mail order by to_address')
}
const verifiedOn = async (id: string) =>
  String((await house.owner<{ d: string }>('select verified_on::text as d from directory.service where id = $1', [id]))[0]?.d)
const pathOf = (link: string) => new URL(link).pathname

test('an organisation is asked once about its old cards, says so in one click, and finds it done at the second', async () => {
  const card = await anOrganisation(house.owner, { name: 'Les Aînés', email: 'a@example.org' })
  const old = await aService(house.owner, { organisation_id: card, name: 'Vieux', verified_on: '2026-05-24' })
  const fresh = await aService(house.owner, { organisation_id: card, name: 'Neuf', verified_on: '2026-05-25' })
  await aService(house.owner, { organisation_id: card, name: 'Brouillon', state: 'draft', verified_on: null })
  const imported = await anOrganisation(house.owner, { email: 'b@example.org', source: 'dora' })
  await aService(house.owner, { organisation_id: imported, source: 'dora', verified_on: null })

  const [letter, ...others] = await morning()
  assert.ok(letter !== undefined && others.length === 0)
  assert.equal(letter.to_address, 'a@example.org')
  assert.match(letter.body, /– Vieux/)
  assert.doesNotMatch(letter.body, /Neuf|Brouillon/)
  assert.doesNotMatch(letter.subject, /Aînés|Vieux/)
  assert.deepEqual(await morning(), [], 'not again the same month')

  const path = pathOf(letter.link)
  const seen = await ask(undefined, path)
  assert.equal(seen.status, 200)
  assert.match(seen.text, /Vieux/)
  assert.equal(await verifiedOn(old), '2026-05-24', 'looking changes nothing')

  assert.equal((await ask(undefined, path, {})).status, 303)
  assert.equal(await verifiedOn(old), '2026-11-24')
  assert.equal(await verifiedOn(fresh), '2026-05-25')
  const again = await ask(undefined, path, {})
  assert.equal(again.status, 303)
  assert.match((await ask(undefined, path)).text, /C’est noté, merci/)
})

test('a link that was never sent, or has ended, says nothing and shows the way out', async () => {
  const card = await anOrganisation(house.owner, { name: 'Zed', email: 'z@example.org' })
  const old = await aService(house.owner, { organisation_id: card, name: 'Très vieux', verified_on: null })
  const letter = (await morning())[0]
  assert.ok(letter !== undefined)
  await house.owner(`update directory.still_true set expires_at = '2026-11-24T13:59:59Z' where organisation_id = $1`, [card])
  const ended = await ask(undefined, pathOf(letter.link))
  const never = await ask(undefined, `/still-true/${'x'.repeat(43)}`)
  for (const page of [ended, never]) {
    assert.equal(page.status, 200)
    assert.match(page.text, /Ce lien n’ouvre plus/)
    assert.match(page.text, /href="\/services"/)
    assert.doesNotMatch(page.text, /Zed|Très vieux/)
  }
  assert.equal((await ask(undefined, pathOf(letter.link), {})).status, 409)
  assert.equal(await verifiedOn(old), 'null')
})

test('after three letters without an answer, an organisation is left alone', async () => {
  const card = await anOrganisation(house.owner, { email: 'silent@example.org' })
  const service = await aService(house.owner, { organisation_id: card, verified_on: null })
  for (const [index, day] of ['2026-05-01', '2026-06-05', '2026-07-10'].entries())
    await house.owner(
      `insert into directory.still_true (id, organisation_id, services, token_hash, sent_at, expires_at)
       values (gen_random_uuid(), $1, array[$2::uuid], sha256($3::text::bytea), $4::date, $4::date + 30)`,
      [card, service, `t${index}`, day],
    )
  assert.ok((await morning()).every(({ to_address }) => to_address !== 'silent@example.org'))
})
