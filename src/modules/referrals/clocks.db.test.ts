import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { JobContext } from '#platform/jobs.ts'
import { postLetter, postOffice } from '#platform/mail.ts'
import { aBrowser } from '#test/support/form-browser.ts'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { anAnswerLink, aSentReferral, type SentReferral } from '#test/support/referral-examples.ts'
import { sendReferralLetter } from './jobs/send-referral.ts'
import { turnReferralClocks } from './jobs/turn-referral-clocks.ts'
import { writeReferralNews } from './jobs/write-referral-news.ts'

const jobs = [postLetter, sendReferralLetter, writeReferralNews]
const subjects = /^(Un message vous attend|رسالة في انتظاركم)$/

/** Sent on the eve of the night when the clocks change, there and then. */
const places = [
  { town: 'Montréal', zone: 'America/Toronto', sent: '2027-03-13T16:30', spring: true },
  { town: 'Paris', zone: 'Europe/Paris', sent: '2027-03-27T16:30', spring: true },
  { town: 'Rome', zone: 'Europe/Rome', sent: '2026-10-24T16:30', spring: false },
]

describe('the clocks of referrals', () => {
  let house: TestHouse
  let smtp: SMTPServer
  let port: number
  let now: Temporal.Instant
  const received: { to: string; text: string }[] = []

  before(async () => {
    house = await aHouse()
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        let text = ''
        stream.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        stream.on('end', () => {
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text })
          done()
        })
      },
    })
    await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening))
    const address = smtp.server.address()
    assert.ok(typeof address === 'object' && address !== null)
    port = address.port
  })
  after(async () => {
    await new Promise<void>((closed) => smtp.close(closed))
    await house.close()
  })

  const context = (): JobContext => ({
    database: house.database,
    now: () => now,
    origin: testOrigin,
    postLetter: postOffice({ smtp: `smtp://127.0.0.1:${port}`, mailFrom: 'Maillon <bonjour@maillon.example>' }),
  })

  /** Everything that waits in the queue is done, as the worker would; returns who was written to since. */
  async function work(): Promise<string[]> {
    const before = received.length
    for (let more = true; more; ) {
      const waiting = await house.owner<{ id: string; name: string; data: Record<string, string> }>(
        "select id, name, data from pgboss.job where state = 'created' order by created_on, id",
      )
      for (const { id, name, data } of waiting) {
        await jobs.find((job) => job.name === name)?.run(data, context())
        await house.owner('delete from pgboss.job where id = $1', [id])
      }
      more = waiting.length > 0
    }
    return received.slice(before).map(({ to }) => to)
  }

  /** The clocks are turned at that time there: twice, as two workers may. */
  async function turn(zone: string, at: string): Promise<string[]> {
    now = Temporal.ZonedDateTime.from(`${at}[${zone}]`).toInstant()
    await Promise.all([turnReferralClocks.run({}, context()), turnReferralClocks.run({}, context())])
    return work()
  }

  const stateOf = async ({ referral }: SentReferral) =>
    (await house.owner<{ state: string }>('select state from referrals.referral where id = $1', [referral]))[0]?.state

  for (const { town, zone, sent, spring } of places) {
    it(`${town}: two reminders in the morning, then back to who sent it, over a night when the clocks go ${spring ? 'forward' : 'back'}`, async () => {
      const sentAt = Temporal.ZonedDateTime.from(`${sent}[${zone}]`).toInstant()
      const referral = await aSentReferral(house, {
        sentAt,
        timeZone: zone,
        email: `${town.toLowerCase().replace('é', 'e')}@langues.example`,
      })
      const day = (days: number) => sentAt.toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString()
      const service = referral.email ?? ''
      assert.deepEqual(await turn(zone, `${day(3)}T08:59`), [])
      assert.deepEqual(await turn(zone, `${day(3)}T09:00`), [service])
      assert.deepEqual(await turn(zone, `${day(9)}T23:00`), [])
      assert.deepEqual(await turn(zone, `${day(10)}T09:01`), [service])
      assert.deepEqual(await turn(zone, `${day(30)}T16:29`), [])
      const [told] = await turn(zone, `${day(30)}T16:30`)
      assert.match(told ?? '', /@relais\.example$/, 'who sent is told, in a letter that says nothing else')
      assert.equal(await stateOf(referral), 'no-answer')
      assert.deepEqual(await turn(zone, `${day(31)}T16:30`), [])
      const steps = await house.owner<{ step: string }>('select step from referrals.step where referral_id = $1 order by at, id', [
        referral.referral,
      ])
      assert.deepEqual(
        steps.map(({ step }) => step),
        ['remind', 'remind', 'expire'],
      )
    })

    it(`${town}: the person and the service are asked how it goes a month and three months after they met`, async () => {
      const metAt = Temporal.ZonedDateTime.from(`${sent}[${zone}]`).toInstant()
      const email = `apres-${town.toLowerCase().replace('é', 'e')}@langues.example`
      const referral = await aSentReferral(house, { sentAt: metAt.subtract({ hours: 48 }), timeZone: zone, email, state: 'accepted' })
      now = metAt
      house.clock.now = () => metAt
      const token = await anAnswerLink(house, referral, { expiresAt: metAt.add({ hours: 190 }) })
      assert.equal((await aBrowser(house).post(`/answer/${token}/meeting`, { version: '1', step: 'hold' })).status, 303)
      await work()
      const day = (days: number) => metAt.toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString()
      assert.deepEqual(await turn(zone, `${day(30)}T16:29`), [])
      assert.deepEqual((await turn(zone, `${day(30)}T16:30`)).sort(), ['amina@exemple.test', email].sort())
      const answering = linkIn(received.at(-1)?.to === email ? received.at(-1) : received.at(-2))
      house.clock.now = () => now
      const page = await aBrowser(house).get(answering)
      const followUp = /name="followUp" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
      assert.equal((await aBrowser(house).post(`${answering}/follow-up`, { followUp, version: '1', answer: 'goes-on' })).status, 303)
      assert.deepEqual((await turn(zone, `${day(90)}T16:30`)).sort(), ['amina@exemple.test', email].sort())
      const asked = await house.owner(
        'select days, asked_of, answer from referrals.follow_up where referral_id = $1 order by days, asked_of',
        [referral.referral],
      )
      assert.deepEqual(
        asked.map(({ days, asked_of, answer }) => [days, asked_of, answer]),
        [
          [30, 'person', null],
          [30, 'resource', 'goes-on'],
          [90, 'person', null],
          [90, 'resource', null],
        ],
      )
    })
  }

  it('fifty clicks on yes, at once, from fifty browsers, are one step and one letter', async () => {
    now = Temporal.Instant.from('2026-11-24T14:00:00Z')
    house.clock.now = () => now
    const sent = await aSentReferral(house, { sentAt: now, email: 'cinquante@langues.example' })
    const token = await anAnswerLink(house, sent)
    await work()
    const clicks = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        aBrowser(house).post(`/answer/${token}/accept`, { version: '1', ...(index % 2 === 0 ? { _once: randomUUID() } : {}) }),
      ),
    )
    assert.equal(clicks.filter(({ status }) => status === 303).length, 1)
    assert.equal(clicks.filter(({ status }) => status === 409).length, 49)
    const steps = await house.owner('select step from referrals.step where referral_id = $1', [sent.referral])
    assert.equal(steps.length, 1)
    const letters = await work()
    assert.equal(letters.length, 1)
    assert.match(letters[0] ?? '', /^maude-.*@relais\.example$/)
  })

  it('no subject says anything, and no letter names the person', () => {
    assert.ok(received.length > 10)
    for (const { text } of received) {
      const said = /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(text)?.[1] ?? ''
      const subject = said.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_, kind: string, coded: string) =>
        kind.toUpperCase() === 'B'
          ? Buffer.from(coded, 'base64').toString()
          : Buffer.from(
              coded.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              'latin1',
            ).toString(),
      )
      assert.match(subject, subjects)
      assert.doesNotMatch(text, /Amina|Benali|CANARI/)
    }
  })

  it('writes to nobody once consent was taken back, nor for what nobody can be written to', async () => {
    now = Temporal.Instant.from('2027-01-04T15:00:00Z')
    const gone = await aSentReferral(house, { sentAt: now })
    await house.owner("update referrals.sheet set withdrawn_at = $2, withdrawn_way = 'screen' where referral_id = $1", [
      gone.referral,
      now.toString(),
    ])
    const mute = await aSentReferral(house, { sentAt: now, email: null })
    const written = await turn('America/Toronto', '2027-01-08T12:00')
    assert.deepEqual(
      written.filter((to) => to.endsWith('@langues.example')),
      [],
    )
    assert.equal(await stateOf(mute), 'sent')
  })
})

function linkIn(letter: { text: string } | undefined): string {
  const body = (letter?.text ?? '')
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n')
  const plain = /base64/i.test(letter?.text ?? '')
    ? Buffer.from(body, 'base64').toString()
    : body.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
  return /\/answer\/[\w-]{43}/.exec(plain)?.[0] ?? ''
}
