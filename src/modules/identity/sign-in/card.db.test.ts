import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AccountId } from '#kernel/id.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, aSession } from '#test/support/identity-examples.ts'
import { cardCodeHash } from './card-code-hash.ts'

process.env['MAILLON_SECRET'] ??= 'only for tests: at least thirty-two characters'

const number = '4827193056'
const code = '1234567890123456'
const pin = '739041'

describe('signing in with a card', () => {
  let house: TestHouse
  let person: AccountId
  before(async () => {
    house = await aHouse({ config: { trustedProxy: true } })
    person = await anAccount(house.owner, { name: 'Amina', language: 'ar' })
    await house.owner('insert into identity.card values ($1, $2)', [person, number])
  })
  after(() => house.close())
  beforeEach(() => house.owner('delete from platform.attempt'))

  const print = (expires = '2026-12-24T14:00:00Z', plain = code) =>
    house.owner(
      'insert into identity.card_code (id, account_id, code_hash, issued_by, created_at, expires_at) values ($1, $2, $3, $2, clock_timestamp(), $4)',
      [randomUUID(), person, cardCodeHash(number, plain), expires],
    )

  it('a visit to the scanned address shows the number and uses nothing up', async () => {
    await print()
    const { status, text } = await aBrowser(house).get(`/card/${number}`)
    assert.equal(status, 200)
    assert.match(text, new RegExp(`value="${number}"`))
    assert.equal((await house.owner('select used_at from identity.card_code where used_at is not null')).length, 0)
  })

  it('opens once, typed in Arabic digits, then a PIN is chosen and opens the next time', async () => {
    await print()
    const phone = aBrowser(house)
    const opened = await phone.post('/card', { number: '٤٨٢٧١٩٣٠٥٦', code: '١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦' })
    assert.equal(opened.location, '/account/pin')
    assert.match((await aBrowser(house).post('/card', { number, code })).text, /déjà servi/)

    assert.equal((await phone.post('/account/pin', { pin: '123456', pin2: '123456' })).status, 409)
    assert.equal((await phone.post('/account/pin', { pin, pin2: '739042' })).status, 409)
    const chosen = await phone.post('/account/pin', { pin, pin2: '٧٣٩٠٤١' })
    assert.equal(chosen.location, '/arrive')
    const [kept] = await house.owner<{ hash: string }>('select hash from identity.pin where account_id = $1', [person])
    assert.doesNotMatch(kept?.hash ?? '', new RegExp(pin))

    const next = aBrowser(house)
    assert.equal((await next.post('/sign-in/pin', { number, pin })).location, '/arrive')
    assert.ok(next.cookies.get('session'))
  })

  it('a wrong code, an unknown number and an expired code do not open; only the right code is told it is too old', async () => {
    await print('2026-11-24T13:59:59Z')
    const sentence = (text: string) => /role="alert"[\s\S]*?<\/p>/.exec(text)?.[0]
    const wrong = await aBrowser(house).post('/card', { number, code: '9999999999999999' })
    const unknown = await aBrowser(house).post('/card', { number: '9999999999', code })
    assert.equal(sentence(wrong.text), sentence(unknown.text))
    assert.match((await aBrowser(house).post('/card', { number, code })).text, /temps de ce code est passé/)
  })

  it('printing another card makes the first code worthless', async () => {
    await print()
    await print('2026-12-24T14:00:00Z', '6543210987654321')
    assert.equal((await aBrowser(house).post('/card', { number, code })).status, 409)
    assert.equal((await aBrowser(house).post('/card', { number, code: '6543210987654321' })).status, 303)
  })

  it('an unreadable number or code is said at its field, and the code is not shown again', async () => {
    const { status, text } = await aBrowser(house).post('/card', { number: 'abc', code: '1234' })
    assert.equal(status, 422)
    assert.match(text, /id="number-error"/)
    assert.match(text, /value="abc"/)
    assert.doesNotMatch(text, /value="1234"/)
  })

  it('guessing a PIN stops after five tries for a card, whatever the network, and the right one is refused too', async () => {
    const tries: number[] = []
    for (let index = 0; index < 5; index += 1)
      tries.push((await aBrowser(house, { network: `10.2.${index}.1` }).post('/sign-in/pin', { number, pin: '111222' })).status)
    tries.push((await aBrowser(house, { network: '10.2.9.1' }).post('/sign-in/pin', { number, pin })).status)
    assert.deepEqual(tries, [409, 409, 409, 409, 409, 429])
  })

  it('guessing over many cards stops for a network and its /64', async () => {
    let last = 0
    for (let index = 0; index < 31; index += 1) {
      last = (
        await aBrowser(house, { network: `2001:db8:9:9::${index.toString(16)}` }).post('/card', {
          number: String(5_000_000_000 + index),
          code,
        })
      ).status
    }
    assert.equal(last, 429)
  })

  it('a PIN cannot be set without a card, nor from another site', async () => {
    const other = await anAccount(house.owner)
    const cookie = await aSession(house.owner, { accountId: other, at: testNow })
    assert.equal((await aBrowser(house, { cookie }).post('/account/pin', { pin, pin2: pin })).status, 404)
    const own = await aSession(house.owner, { accountId: person, at: testNow })
    assert.equal(
      (await aBrowser(house, { cookie: own }).post('/account/pin', { pin: '904173', pin2: '904173' }, { origin: 'https://evil.example' }))
        .status,
      409,
    )
  })
})
