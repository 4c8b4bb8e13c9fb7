import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAnswerLink, aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'

const personal = /Amina|Benali|أمينة|CANARI|amina@exemple\.test|555 0142/
const days = (count: number) => testNow.add({ hours: 24 * count })

describe('the link of an answer', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  const stateOf = async ({ referral }: SentReferral) => {
    const [row] = await house.owner<{ state: string; version: number }>('select state, version from referrals.referral where id = $1', [
      referral,
    ])
    return row
  }
  const steps = async ({ referral }: SentReferral) =>
    (await house.owner<{ step: string }>('select step from referrals.step where referral_id = $1 order by at, id', [referral])).map(
      ({ step }) => step,
    )

  it('says who writes and for which service, nothing of the person, and changes nothing when it is opened', async () => {
    const sent = await aSentReferral(house)
    const token = await anAnswerLink(house, sent)
    const before = await house.owner('select * from referrals.answer_link where referral_id = $1', [sent.referral])
    for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
      const response = await house.app.request(`/answer/${token}`, { method, headers: { 'user-agent': 'Mozilla/5.0 SafeLinks scanner' } })
      assert.equal(response.status, 200)
      const text = await response.text()
      if (method === 'GET') assert.match(text, /Cours de français/)
      assert.doesNotMatch(text, personal)
      assert.equal(response.headers.get('cache-control'), 'no-store')
    }
    for (const page of ['refuse', 'dates', 'sheet']) {
      const { status, text } = await aBrowser(house).get(`/answer/${token}/${page}`)
      assert.equal(status, 200)
      assert.doesNotMatch(text, personal)
    }
    assert.deepEqual(await house.owner('select * from referrals.answer_link where referral_id = $1', [sent.referral]), before)
    assert.deepEqual(await stateOf(sent), { state: 'sent', version: 1 })
    assert.deepEqual(await steps(sent), [])
  })

  it('says yes in one tap, once', async () => {
    const sent = await aSentReferral(house)
    const token = await anAnswerLink(house, sent)
    const phone = aBrowser(house)
    assert.equal((await phone.post(`/answer/${token}/accept`, { version: '1' })).location, `/answer/${token}`)
    assert.equal((await stateOf(sent))?.state, 'accepted')
    assert.match((await phone.get(`/answer/${token}`)).text, /C’est noté|Maude Gagnon/)
    const again = await phone.post(`/answer/${token}/accept`, { version: '2' })
    assert.equal(again.status, 409)
    assert.equal((await phone.post(`/answer/${token}/refuse`, { version: '1', reason: 'full' })).status, 409)
    assert.deepEqual(await steps(sent), ['accept'])
  })

  it('asks for time, says no with a reason and somewhere else to go, proposes dates, says they met', async () => {
    const slow = await aSentReferral(house)
    const slowly = aBrowser(house)
    const first = await anAnswerLink(house, slow)
    assert.equal((await slowly.post(`/answer/${first}/time`, { version: '1', days: '7' })).status, 303)
    const [asked] = await house.owner('select answer_by::text from referrals.referral where id = $1', [slow.referral])
    assert.equal(asked?.['answer_by'], '2026-12-01')
    assert.equal((await slowly.post(`/answer/${first}/refuse`, { version: '2', reason: '' })).status, 422)
    assert.equal(
      (await slowly.post(`/answer/${first}/refuse`, { version: '2', reason: 'not-eligible', condition: 'la carte' })).status,
      303,
    )
    const [no] = await house.owner("select reason, condition, alternative from referrals.step where referral_id = $1 and step = 'refuse'", [
      slow.referral,
    ])
    assert.equal(no?.['reason'], 'not-eligible')
    assert.equal(no?.['condition'], 'la carte')
    assert.deepEqual(await house.owner('select told_by, words from directory.error_report where service_id = $1', [slow.service]), [
      { told_by: 'referral', words: 'la carte' },
    ])
    assert.match(String(no?.['alternative']), /[\u0600-\u06ff]/, 'without another lead, she is told in her language where to look')

    const quick = await aSentReferral(house)
    const second = await anAnswerLink(house, quick)
    const quickly = aBrowser(house)
    const offered = /value="(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})"/.exec((await quickly.get(`/answer/${second}/dates`)).text)?.[1] ?? ''
    assert.equal((await quickly.post(`/answer/${second}/dates`, { version: '1', meetingWay: 'in-person' })).status, 409)
    assert.equal((await quickly.post(`/answer/${second}/dates`, { version: '1', dates: offered, meetingWay: 'in-person' })).status, 303)
    assert.equal((await stateOf(quick))?.state, 'meeting-proposed')
    assert.equal((await quickly.post(`/answer/${second}/meeting`, { version: '2', step: 'miss' })).status, 409)
    assert.equal((await quickly.post(`/answer/${second}/meeting`, { version: '2', step: 'hold' })).status, 303)
    assert.equal((await stateOf(quick))?.state, 'met')
    assert.equal((await house.owner('select from referrals.follow_up where referral_id = $1', [quick.referral])).length, 4)
  })

  it('opens the sheet with a code mailed to the original address, in that browser alone', async () => {
    const sent = await aSentReferral(house)
    const token = await anAnswerLink(house, sent)
    const [reader, forwarded] = [aBrowser(house), aBrowser(house)]
    assert.equal((await reader.post(`/answer/${token}/code`)).status, 303)
    const [letter] = await house.owner<{ to_address: string; subject: string; body: string }>(
      "select to_address, subject, body from platform.mail where body ~ '\\m[0-9]{6}\\M' order by created_at desc limit 1",
    )
    assert.equal(letter?.to_address, sent.email)
    const code = /\b\d{6}\b/.exec(letter?.body ?? '')?.[0] ?? ''
    assert.equal((await forwarded.post(`/answer/${token}/sheet`, { code: code === '000000' ? '000001' : '000000' })).status, 409)
    assert.equal((await reader.post(`/answer/${token}/sheet`, { code })).status, 303)
    assert.match((await reader.get(`/answer/${token}/sheet`)).text, /CANARI-cherche-un-cours-fiche/)
    assert.doesNotMatch((await forwarded.get(`/answer/${token}/sheet`)).text, personal)
    assert.equal((await forwarded.post(`/answer/${token}/sheet`, { code })).status, 409, 'a code serves once')
    await house.owner("update referrals.sheet set withdrawn_at = now(), withdrawn_way = 'screen' where referral_id = $1", [sent.referral])
    assert.doesNotMatch((await reader.get(`/answer/${token}/sheet`)).text, personal, 'withdrawn, it closes at once')
    const other = await aSentReferral(house)
    const others = await anAnswerLink(house, other)
    assert.doesNotMatch((await reader.get(`/answer/${others}/sheet`)).text, personal, 'the pass of one referral opens no other')
  })

  it('bears five guesses at a code', async () => {
    const sent = await aSentReferral(house)
    const token = await anAnswerLink(house, sent)
    const guesser = aBrowser(house)
    await guesser.post(`/answer/${token}/code`)
    const tries: number[] = []
    for (let guess = 0; guess < 7; guess += 1)
      tries.push((await guesser.post(`/answer/${token}/sheet`, { code: String(100000 + guess) })).status)
    assert.deepEqual(tries, [409, 409, 409, 409, 409, 429, 429])
  })

  it('shows one page, word for word, for every link that opens nothing; each way out leads there and changes nothing', async () => {
    const expired = await aSentReferral(house)
    const revoked = await aSentReferral(house)
    const withdrawn = await aSentReferral(house, { state: 'withdrawn' })
    const returned = await aSentReferral(house, { state: 'no-answer' })
    await house.owner('update referrals.referral set ended_at = $2 where id = $1', [returned.referral, days(-40).toString()])
    const closed = {
      unknown: 'x'.repeat(43),
      short: 'abc',
      expired: await anAnswerLink(house, expired, { expiresAt: testNow }),
      revoked: await anAnswerLink(house, revoked, { revokedAt: testNow }),
      withdrawn: await anAnswerLink(house, withdrawn),
      returned: await anAnswerLink(house, returned),
    }
    const seen = async (token: string, path = '') =>
      (await aBrowser(house).get(`/answer/${token}${path}`)).text.replaceAll(token, 'TOKEN').replace(/[0-9a-f-]{36}/g, 'ONCE')
    const expected = await seen(closed.unknown)
    assert.match(expected, /Envoyer un lien neuf/)
    for (const [name, token] of Object.entries(closed)) {
      assert.equal(await seen(token), expected, name)
      for (const path of ['/refuse', '/dates', '/sheet'])
        assert.equal((await seen(token, path)).replaceAll(path, ''), expected.replaceAll(path, ''), `${name}${path}`)
      const browser = aBrowser(house)
      for (const [path, fields] of [
        ['accept', { version: '1' }],
        ['time', { version: '1', days: '3' }],
        ['refuse', { version: '1', reason: 'full' }],
        ['dates', { version: '1', on: '2026-12-10', at: '10:00', meetingWay: 'phone' }],
        ['meeting', { version: '1', step: 'contact' }],
        ['follow-up', { version: '1', followUp: '00000000-0000-7000-8000-000000000000', answer: 'goes-on' }],
        ['code', {}],
        ['sheet', { code: '123456' }],
      ] as const)
        assert.equal((await browser.post(`/answer/${token}/${path}`, fields)).status, 409, `${name} ${path}`)
    }
    for (const one of [expired, revoked, withdrawn, returned]) assert.deepEqual(await steps(one), [])
  })

  it('renews an expired link at the original address, and answers the same for one that never was', async () => {
    const sent = await aSentReferral(house)
    const token = await anAnswerLink(house, sent, { expiresAt: testNow })
    const jobs = async () => (await house.owner("select data from pgboss.job where name = 'send-referral'")).length
    const before = await jobs()
    const [holder, stranger] = [aBrowser(house), aBrowser(house)]
    const one = await holder.post(`/answer/${token}/renew`)
    const other = await stranger.post(`/answer/${'y'.repeat(43)}/renew`)
    assert.deepEqual([one.status, other.status], [303, 303])
    const after = async (browser: typeof holder, at: string | null) =>
      (await browser.get(at ?? '')).text
        .replaceAll(token, 'T')
        .replaceAll('y'.repeat(43), 'T')
        .replace(/[0-9a-f-]{36}/g, 'ONCE')
    assert.equal(await after(holder, one.location), await after(stranger, other.location))
    assert.equal((await jobs()) - before, 1)
    for (let again = 0; again < 6; again += 1) await holder.post(`/answer/${token}/renew`)
    assert.equal((await jobs()) - before, 4, 'four letters an hour at most')
  })
})
