import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'

const leadOf = (text: string) => /class="next-step"[\s\S]*?<a href="([^"]*)"/.exec(text)?.[1]
const daysAgo = (days: number) => testNow.subtract({ hours: days * 24 })

describe('what waits on a first page', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function read(cookie: string, path: string): Promise<string> {
    const response = await house.app.request(path, { headers: { cookie } })
    assert.equal(response.status, 200)
    return response.text()
  }

  const become = ({ referral }: SentReferral, state: string, endedAt: Temporal.Instant | null = null) =>
    house.owner('update referrals.referral set state = $2, ended_at = $3 where id = $1', [referral, state, endedAt?.toString() ?? null])

  const aDate = ({ referral, person }: SentReferral, state: string, startsAt: Temporal.Instant) =>
    house.owner(
      `insert into referrals.meeting (id, referral_id, person_id, starts_at, minutes, place, way, with_counsellor, proposed_by, state, proposed_at)
       values ($1, $2, $3, $4, 60, '12, rue des Langues', 'in-person', false, 'recipient', $5, $6)`,
      [randomUUID(), referral, person, startsAt.toString(), state, testNow.toString()],
    )

  it('is as it was when nothing does', async () => {
    const sent = await aSentReferral(house)
    const home = await read(sent.herself, routes.me)
    assert.equal(leadOf(home), routes.myAssessment)
    assert.doesNotMatch(home, /Cours de français/)
    const today = await read(sent.counsellor, routes.today)
    assert.doesNotMatch(today, /class="next-step"|Cours de français/)
  })

  it('leads the person to what awaits her word, and keeps her own next step just under it', async () => {
    const sent = await aSentReferral(house)
    await become(sent, 'draft')
    const home = await read(sent.herself, routes.me)
    assert.equal(leadOf(home), href(routes.mySheet, { referral: sent.referral }))
    const under = home.slice(home.indexOf('id="also"'))
    assert.ok(under.includes(`href="${routes.myAssessment}"`))
    await become(sent, 'consented')
    assert.equal(leadOf(await read(sent.herself, routes.me)), routes.myAssessment)
    assert.equal(leadOf(await read(sent.counsellor, routes.today)), href(routes.referral, { referral: sent.referral }))
  })

  it('asks her which date, then says when, then whether they met', async () => {
    const sent = await aSentReferral(house)
    await become(sent, 'meeting-proposed')
    await aDate(sent, 'proposed', testNow.add({ hours: 48 }))
    const page = href(routes.myReferral, { referral: sent.referral })
    const choosing = await read(sent.herself, routes.me)
    assert.equal(leadOf(choosing), page)
    assert.match(choosing, /Choisir une date/)
    assert.match(await read(sent.counsellor, routes.today), /Le service propose des dates/)
    await house.owner("update referrals.meeting set state = 'chosen' where referral_id = $1", [sent.referral])
    assert.match(await read(sent.herself, routes.me), /Votre rencontre/)
    assert.doesNotMatch(await read(sent.counsellor, routes.today), /propose des dates/)
    await house.owner('update referrals.meeting set starts_at = $2 where referral_id = $1', [sent.referral, daysAgo(1).toString()])
    assert.match(await read(sent.herself, routes.me), /Vous êtes-vous vus/)
  })

  it('asks her how it goes when the day has come, and no sooner', async () => {
    const sent = await aSentReferral(house)
    await become(sent, 'met')
    const ask = (due: Temporal.Instant) =>
      house.owner(
        `insert into referrals.follow_up (id, referral_id, person_id, asked_of, days, due_at) values ($1, $2, $3, 'person', 30, $4)
         on conflict (referral_id, asked_of, days) do update set due_at = excluded.due_at`,
        [randomUUID(), sent.referral, sent.person, due.toString()],
      )
    await ask(testNow.add({ hours: 1 }))
    assert.equal(leadOf(await read(sent.herself, routes.me)), routes.myAssessment)
    await ask(daysAgo(1))
    const home = await read(sent.herself, routes.me)
    assert.equal(leadOf(home), href(routes.myReferral, { referral: sent.referral }))
    assert.match(home, /Comment ça va/)
  })

  it('tells both of an ending for two weeks, unless another request already takes it up', async () => {
    const sent = await aSentReferral(house, { sentAt: daysAgo(20) })
    for (const state of ['refused', 'redirected', 'no-answer']) {
      await become(sent, state, daysAgo(3))
      assert.equal(leadOf(await read(sent.herself, routes.me)), href(routes.myReferral, { referral: sent.referral }), state)
      assert.equal(leadOf(await read(sent.counsellor, routes.today)), href(routes.referral, { referral: sent.referral }), state)
    }
    const another = randomUUID()
    await house.owner(
      `insert into referrals.referral (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, state,
         looks_for, language, created_at, changed_at, sent_at, due_at)
       select $2, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, 'sent',
         looks_for, language, $3, $3, $3, due_at from referrals.referral where id = $1`,
      [sent.referral, another, daysAgo(1).toString()],
    )
    assert.equal(leadOf(await read(sent.herself, routes.me)), routes.myAssessment)
    await house.owner('delete from referrals.referral where id = $1', [another])
    await become(sent, 'refused', daysAgo(15))
    assert.equal(leadOf(await read(sent.herself, routes.me)), routes.myAssessment)
    assert.equal(leadOf(await read(sent.counsellor, routes.today)), undefined)
  })

  it('tells the counsellor of what is late, nobody of what she no longer accompanies', async () => {
    const sent = await aSentReferral(house, { sentAt: daysAgo(4) })
    const today = await read(sent.counsellor, routes.today)
    assert.equal(leadOf(today), href(routes.referral, { referral: sent.referral }))
    assert.match(today, /En retard/)
    assert.match(today, /Amina Benali/)
    await house.owner('update people.accompaniment set ended_at = now() where person_id = $1', [sent.person])
    const after = await read(sent.counsellor, routes.today)
    assert.doesNotMatch(after, /Amina|En retard/)
  })

  it('tells an organisation here that requests await its answer, naming nobody', async () => {
    const organisation = await anOrganisation(house.owner)
    const account = await anAccount(house.owner, { name: 'Rosa', works: [{ organisation, role: 'counsellor' }] })
    const rosa = await aSession(house.owner, { accountId: account, organisationId: organisation, at: testNow })
    await aSentReferral(house, { recipient: organisation, email: null })
    const today = await read(rosa, routes.today)
    assert.equal(leadOf(today), routes.referralInbox)
    assert.match(today, /Une demande reçue attend une réponse/)
    assert.doesNotMatch(today, /Amina/)
  })
})
