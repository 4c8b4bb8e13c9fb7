import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { href, routes } from '#routes'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { anAnswerLink, aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'

const told = { toldWay: 'phone', toldBy: 'Rosa, à l’accueil', saidOn: '2026-11-24', words: '' }

describe('what a service without any address says aloud', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  const stateOf = async ({ referral }: SentReferral) => {
    const [row] = await house.owner<{ state: string }>('select state from referrals.referral where id = $1', [referral])
    return row?.state
  }

  async function note(sent: SentReferral, answer: string, fields: Record<string, string> = {}, cookie = sent.counsellor) {
    const [row] = await house.owner<{ version: number }>('select version from referrals.referral where id = $1', [sent.referral])
    const at = href(routes.noteAnswer, { referral: sent.referral, answer })
    return aBrowser(house, { cookie }).post(at, { version: String(row?.version), ...told, ...fields })
  }

  it('is noted by who sent, and the person reads who said it, when, how, and who wrote it down', async () => {
    const sent = await aSentReferral(house, { email: null })
    const page = await aBrowser(house, { cookie: sent.counsellor }).get(href(routes.referral, { referral: sent.referral }))
    assert.match(page.text, /Le service a répondu de vive voix/)
    assert.equal((await note(sent, 'receive')).status, 303)
    assert.equal((await note(sent, 'ask-time', { answerBy: '2026-12-01' })).status, 303)
    assert.equal((await note(sent, 'accept')).status, 303)
    assert.equal(await stateOf(sent), 'accepted')
    const hers = await aBrowser(house, { cookie: sent.herself }).get(href(routes.myReferral, { referral: sent.referral }))
    assert.match(hers.text, /Rosa, à l’accueil/)
    assert.match(hers.text, /au téléphone/)
    assert.match(hers.text, /Dit le 24 novembre 2026\. Noté par [^<]*Maude Gagnon/)
  })

  it('is refused without a reason and somewhere else to go, and read by the person with both', async () => {
    const sent = await aSentReferral(house, { email: null })
    assert.match((await note(sent, 'refuse', { reason: 'full' })).text, /autre piste/)
    assert.equal((await note(sent, 'refuse', { alternative: 'La bibliothèque' })).status, 409)
    assert.equal(await stateOf(sent), 'sent')
    assert.equal((await note(sent, 'refuse', { reason: 'full', alternative: 'La bibliothèque' })).status, 303)
    const hers = await aBrowser(house, { cookie: sent.herself }).get(href(routes.myReferral, { referral: sent.referral }))
    assert.match(hers.text, /Il n’y a plus de place/)
    assert.match(hers.text, /La bibliothèque/)
    assert.equal((await note(sent, 'accept')).status, 409)
  })

  it('gives her a date to choose, proposed by the service', async () => {
    const sent = await aSentReferral(house, { email: null })
    const date = { on: '2026-12-01', at: '10:00', minutes: '60', meetingWay: 'in-person', place: '12, rue des Langues' }
    assert.equal((await note(sent, 'propose-meeting', { ...date, on: '' })).status, 409)
    assert.equal((await note(sent, 'propose-meeting', date)).status, 303)
    const [meeting] = await house.owner<{ by: string }>('select proposed_by as by from referrals.meeting where referral_id = $1', [
      sent.referral,
    ])
    assert.deepEqual(meeting, { by: 'recipient' })
    const hers = await aBrowser(house, { cookie: sent.herself }).get(href(routes.myReferral, { referral: sent.referral }))
    assert.match(hers.text, /12, rue des Langues/)
  })

  it('was said between the sending and today', async () => {
    const sent = await aSentReferral(house, { email: null })
    for (const saidOn of ['2026-11-01', '2026-12-24']) assert.equal((await note(sent, 'accept', { saidOn })).status, 409, saidOn)
    assert.equal(await stateOf(sent), 'sent')
  })

  it('is nobody’s to note but who accompanies her, nor for a service that answers by itself', async () => {
    const mailed = await aSentReferral(house)
    await anAnswerLink(house, mailed)
    assert.equal((await note(mailed, 'accept')).status, 404)
    const page = await aBrowser(house, { cookie: mailed.counsellor }).get(href(routes.referral, { referral: mailed.referral }))
    assert.doesNotMatch(page.text, /de vive voix/)
    const [sent, other] = [await aSentReferral(house, { email: null }), await aSentReferral(house, { email: null })]
    for (const cookie of [sent.herself, other.counsellor]) assert.equal((await note(sent, 'accept', {}, cookie)).status, 404)
    await house.owner("update referrals.sheet set withdrawn_at = now(), withdrawn_way = 'screen' where referral_id = $1", [sent.referral])
    await house.owner("update referrals.referral set state = 'withdrawn', ended_at = now() where id = $1", [sent.referral])
    assert.equal((await note(sent, 'accept')).status, 409)
  })
})
