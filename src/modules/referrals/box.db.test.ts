import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OrganisationId } from '#kernel/id.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'

describe('inbox and outbox', () => {
  let house: TestHouse
  let schools: OrganisationId
  let teacher: ReturnType<typeof aBrowser>
  let late: SentReferral
  let fresh: SentReferral
  const ago = (days: number) => testNow.subtract({ hours: 24 * days })

  before(async () => {
    house = await aHouse()
    schools = await anOrganisation(house.owner, { name: 'Écoles du Sud' })
    const account = await anAccount(house.owner, { name: 'Rosa Neri', works: [{ organisation: schools, role: 'manager' }] })
    teacher = aBrowser(house, { cookie: await aSession(house.owner, { accountId: account, organisationId: schools, at: testNow }) })
    fresh = await aSentReferral(house, { recipient: schools, sentAt: ago(1) })
    late = await aSentReferral(house, { recipient: schools, sentAt: ago(5) })
  })
  after(() => house.close())

  const stateOf = async ({ referral }: SentReferral) =>
    (await house.owner<{ state: string }>('select state from referrals.referral where id = $1', [referral]))[0]?.state
  const adviserOf = (sent: SentReferral) => aBrowser(house, { cookie: sent.counsellor })

  it('shows the late ones first, and no name of a person', async () => {
    const { status, text } = await teacher.get('/referrals/inbox')
    assert.equal(status, 200)
    assert.ok(text.indexOf(late.referral) < text.indexOf(fresh.referral))
    assert.equal(text.match(/En retard/g)?.length, 1)
    assert.doesNotMatch(text, /Amina|Benali|CANARI/)
    assert.doesNotMatch((await teacher.get('/referrals/inbox?shelf=over')).text, new RegExp(late.referral))
  })

  it('says that several were received, then answers them with a ready-made answer; what it does not suit stays', async () => {
    const ticked = (...sent: SentReferral[]) => new URLSearchParams(sent.map(({ referral }) => ['referrals', referral]))
    const send = (fields: URLSearchParams, answer: string) => {
      fields.set('answer', answer)
      return house.app.request('/referrals/inbox/answer', {
        method: 'POST',
        body: fields,
        headers: { origin: 'http://localhost:3000', cookie: [...teacher.cookies].map((pair) => pair.join('=')).join('; ') },
      })
    }
    assert.equal((await send(ticked(late, fresh), 'receive')).status, 303)
    assert.deepEqual([await stateOf(late), await stateOf(fresh)], ['received', 'received'])
    assert.equal((await send(ticked(late), 'receive')).status, 409)
    assert.equal(
      (await teacher.post('/referrals/templates', { title: 'Complet', step: 'refuse', reason: 'full', alternative: '' })).status,
      409,
    )
    const kept = { title: 'Complet', step: 'refuse', reason: 'full', alternative: 'Le cours du Nord', words: 'Revenez en mars.' }
    assert.equal((await teacher.post('/referrals/templates', kept)).status, 303)
    const [template] = await house.owner<{ id: string }>('select id from referrals.answer_template')
    assert.match((await teacher.get('/referrals/inbox')).text, /Complet/)
    assert.equal((await send(ticked(late), template?.id ?? '')).status, 303)
    assert.equal(await stateOf(late), 'refused')
    assert.equal((await send(ticked(late, fresh), template?.id ?? '')).status, 303)
    assert.deepEqual([await stateOf(late), await stateOf(fresh)], ['refused', 'refused'])
    const outsider = adviserOf(late)
    assert.equal((await outsider.post('/referrals/inbox/answer', { referrals: fresh.referral, answer: 'receive' })).status, 404)
    assert.equal((await outsider.post(`/referrals/templates/${template?.id}/remove`)).status, 404)
    assert.equal((await teacher.post(`/referrals/templates/${template?.id}/remove`)).status, 303)
  })

  it('turns its pages both ways on the same shelf, and comes back to that shelf after an answer', async () => {
    const organisation = await anOrganisation(house.owner, { name: 'Écoles du Nord' })
    const account = await anAccount(house.owner, { name: 'Ida', works: [{ organisation, role: 'manager' }] })
    const ida = aBrowser(house, { cookie: await aSession(house.owner, { accountId: account, organisationId: organisation, at: testNow }) })
    const { referral, person } = await aSentReferral(house, { recipient: organisation, sentAt: ago(2) })
    await house.owner(
      `with copy as (
         insert into referrals.referral (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name,
           recipient_id, state, looks_for, language, created_at, changed_at, sent_at, due_at)
         select gen_random_uuid(), person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name,
           recipient_id, state, looks_for, language, created_at, changed_at, sent_at + n * interval '1 minute', due_at
         from referrals.referral, generate_series(1, 59) n where id = $1 returning id)
       insert into referrals.sheet (id, referral_id, person_id, content, field_groups, wording_version, language, given_at, way)
       select gen_random_uuid(), id, $2, '{"looksFor":"x","parts":[]}', '{}', '2026-11-23', 'ar', now(), 'screen' from copy`,
      [referral, person],
    )
    const linesOf = (text: string) => [...text.matchAll(/name="referrals"[^>]*value="([^"]*)"/g)].map(([, id]) => id)
    const linkTo = (rel: string, text: string) => new RegExp(`rel="${rel}" href="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const pages = [await ida.get('/referrals/inbox?shelf=waiting')]
    while (linkTo('next', pages.at(-1)?.text ?? '') !== '') pages.push(await ida.get(linkTo('next', pages.at(-1)?.text ?? '')))
    const seen = pages.map(({ text }) => linesOf(text))
    assert.deepEqual(
      seen.map((lines) => lines.length),
      [25, 25, 10],
    )
    assert.equal(new Set(seen.flat()).size, 60)
    assert.equal(linkTo('prev', pages[0]?.text ?? ''), '')
    const second = await ida.get(linkTo('prev', pages[2]?.text ?? ''))
    assert.deepEqual(linesOf(second.text), seen[1])
    const first = await ida.get(linkTo('prev', second.text))
    assert.deepEqual(linesOf(first.text), seen[0])
    assert.equal(linkTo('prev', first.text), '')
    assert.match(linkTo('next', first.text), /shelf=waiting/)
    const answered = await ida.post('/referrals/inbox/answer', { referrals: referral, answer: 'receive', shelf: 'waiting' })
    assert.equal(answered.location, '/referrals/inbox?shelf=waiting')
  })

  it('reminds a recipient by hand once in 24 hours, whoever asks and whatever waits, even at the same moment', async () => {
    const one = await aSentReferral(house, { sentAt: ago(4) })
    const other = await aSentReferral(house, { sentAt: ago(4) })
    await house.owner('update referrals.referral set card_id = $2 where id = $1', [other.referral, one.card])
    const clicks = await Promise.all([
      ...Array.from({ length: 5 }, () => adviserOf(one).post('/referrals/outbox/remind', { referrals: one.referral })),
      ...Array.from({ length: 5 }, () => adviserOf(other).post('/referrals/outbox/remind', { referrals: other.referral })),
    ])
    assert.deepEqual(clicks.map(({ status }) => status).sort(), [303, ...Array<number>(9).fill(409)])
    const letters = await house.owner("select data from pgboss.job where name = 'send-referral' and data->>'occasion' = 'remind'")
    assert.equal(letters.length, 1)
    assert.match((await adviserOf(one).get('/referrals/outbox')).text, /Cours de français/)
    assert.equal((await teacher.get('/referrals/outbox')).status, 404)
    const start = house.clock.now()
    house.clock.now = () => start.add({ hours: 25 })
    assert.equal((await adviserOf(one).post('/referrals/outbox/remind', { referrals: one.referral })).status, 303)
  })
})
