import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { hashOf } from '#platform/tokens.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testNow } from '#test/support/house.ts'
import { anAnswerLink, aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'
import { enterByLink } from './answer-link-store.ts'

describe('what a person looks for, asked of the database by whoever holds the mailed link', () => {
  let house: TestHouse
  let sent: SentReferral
  let token: string
  before(async () => {
    house = await aHouse()
    sent = await aSentReferral(house)
    token = await anAnswerLink(house, sent)
  })
  after(() => house.close())

  const asLink = <Value>(passHash: Buffer | null, work: Parameters<typeof house.database.transaction<Value>>[2]) =>
    house.database.transaction<Value>('maillon_app', { sessionHash: null, at: testNow }, async (tx, entered) => {
      await enterByLink(tx, token, passHash)
      return work(tx, entered)
    })

  /** All the ways there are, each tried: what comes out that is hers. */
  async function wordsRead(passHash: Buffer | null = null): Promise<string[]> {
    const asked = [
      sql<{ words: string | null }>`select looks_for as words from referrals.referral`,
      sql<{ words: string | null }>`select referrals.looks_for(id) as words from referrals.referral`,
    ]
    const found: string[] = []
    for (const question of asked) {
      const rows = await asLink(passHash, async (tx) => (await question.execute(tx)).rows).catch((error: { code?: string }) => {
        assert.equal(error.code, '42501')
        return []
      })
      found.push(...rows.flatMap(({ words }) => (words === null ? [] : [words])))
    }
    return found
  }

  it('is not read by the link alone, is read once the code was given, and an answer by the link leaves it as it was', async () => {
    assert.deepEqual(await wordsRead(), [])
    const pass = randomBytes(32)
    await house.owner(
      `insert into referrals.sheet_pass (pass_hash, link_id, made_at, expires_at)
       select $1, id, $2::timestamptz, $2::timestamptz + interval '8 hours' from referrals.answer_link where token_hash = $3`,
      [pass, testNow.toString(), hashOf(token)],
    )
    assert.deepEqual(await wordsRead(pass), [sent.secret])
    assert.deepEqual(await wordsRead(randomBytes(32)), [])
    assert.equal((await aBrowser(house).post(`/answer/${token}/accept`, { version: '1' })).status, 303)
    const [row] = await house.owner<{ looks_for: string }>('select looks_for from referrals.referral where id = $1', [sent.referral])
    assert.equal(row?.looks_for, sent.secret)
  })

  it('is found at once through a planted hole', async () => {
    const [kept] = await house.owner<{ body: string }>("select pg_get_functiondef('referrals.looks_for'::regproc) as body")
    const body = kept?.body ?? ''
    const hole = body.replace(' and ctx.link_proved()', '')
    assert.notEqual(hole, body)
    await house.owner(hole)
    assert.deepEqual(await wordsRead(), [sent.secret])
    await house.owner(body)
    assert.deepEqual(await wordsRead(), [])
    await house.owner('grant select (looks_for) on referrals.referral to maillon_app')
    assert.deepEqual(await wordsRead(), [sent.secret])
    await house.owner('revoke select (looks_for) on referrals.referral from maillon_app')
    assert.deepEqual(await wordsRead(), [])
  })
})
