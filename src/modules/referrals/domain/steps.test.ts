import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aReferral } from '../referral.examples.ts'
import { inDays } from './clocks.ts'
import { causes, refusalReasons } from './reasons.ts'
import { type Asked, type Move, move, type Referral } from './referral.ts'
import { finalStates, isAllowed, isFinal, referralStates, sides, stepsFrom, stepTable } from './steps.ts'

const zones = ['America/Toronto', 'Europe/Paris', 'Europe/Rome']
const aSaid = fc.record(
  {
    reason: fc.constantFrom(...refusalReasons),
    alternative: fc.constantFrom('', 'La maison d’à côté'),
    cause: fc.constantFrom(...causes),
  },
  { requiredKeys: [] },
)
const anAsk = fc.record({
  step: fc.constantFrom(...stepTable.map(({ step }) => step)),
  side: fc.constantFrom(...sides),
  hours: fc.integer({ min: 0, max: 24 * 40 }),
  stale: fc.boolean(),
  said: aSaid,
})

/** Walks a random life; what is refused leaves the referral as it was. */
function walk(
  asks: readonly { step: Asked['step']; side: Asked['side']; hours: number; stale: boolean; said: object }[],
  timeZone: string,
) {
  let referral = aReferral()
  let now = referral.createdAt
  const moves: Move[] = []
  for (const { step, side, hours, stale, said } of asks) {
    now = now.add({ hours })
    const moved = move(referral, { step, side, seen: referral.version - (stale ? 1 : 0), now, timeZone, said })
    if (!moved.ok) continue
    moves.push(moved.value)
    referral = moved.value.referral
  }
  return { referral, moves, now }
}

const lives = (property: (life: ReturnType<typeof walk>) => void) =>
  fc.assert(
    fc.property(fc.array(anAsk, { maxLength: 60 }), fc.constantFrom(...zones), (asks, zone) => property(walk(asks, zone))),
    { numRuns: 2000 },
  )

test('a step is taken only from where the table says, and only by whom', () => {
  for (const state of referralStates)
    for (const { step } of stepTable)
      for (const side of sides) {
        const said = { reason: 'full', alternative: 'autre', cause: 'unknown' } as const
        const asked = { step, side, seen: 1, now: Temporal.Instant.from('2026-12-01T10:00:00Z'), timeZone: 'Europe/Paris', said }
        assert.equal(move(aReferral({ state }), asked).ok, isAllowed(step, state, side), `${step} ${state} ${side}`)
      }
})

test('the second click of two does nothing: the version it saw is gone', () => {
  lives(({ referral }) => {
    for (const side of sides)
      for (const step of stepsFrom(referral.state, side)) {
        const asked = { step, side, seen: referral.version, now: referral.changedAt.add({ hours: 48 }), timeZone: 'Europe/Rome' }
        const said = { reason: 'full', alternative: 'autre', cause: 'host' } as const
        const first = move(referral, { ...asked, said })
        assert.ok(first.ok)
        const second = move(first.value.referral, { ...asked, said })
        assert.ok(!second.ok && ['illegal-step', 'changed-elsewhere'].includes(second.reason))
      }
  })
})

test('none dies silently: what is not over has a day when the clock ends it, and then it is over', () => {
  lives(({ referral }) => {
    if (isFinal(referral.state)) return
    const last = Temporal.Instant.compare(referral.dueAt, referral.changedAt.add({ hours: -24 * 31 }))
    assert.ok(last >= 0, 'the clock comes')
    const step = isAllowed('expire', referral.state, 'clock') ? 'expire' : 'lapse'
    const over = move(referral, { step, side: 'clock', seen: referral.version, now: referral.dueAt, timeZone: 'Europe/Paris' })
    assert.ok(over.ok && isFinal(over.value.referral.state))
  })
})

test('what is over says how: when, by which step, and a refusal with its reason and somewhere else to go', () => {
  lives(({ referral, moves }) => {
    assert.equal(referral.endedAt !== null, isFinal(referral.state))
    if (!isFinal(referral.state)) return
    const ending = moves.findLast(({ line }) => line.after === referral.state && line.before !== referral.state)
    assert.ok(ending)
    if (referral.state !== 'refused' && referral.state !== 'redirected') return
    assert.ok(ending.line.said.reason !== undefined)
    assert.ok(ending.line.said.alternative !== '')
  })
})

test('nothing is sent without her consent, and nothing comes back once it was taken back', () => {
  lives(({ moves }) => {
    const steps = moves.map(({ line }) => line.step)
    const sent = steps.indexOf('send')
    if (sent !== -1) assert.ok(steps.lastIndexOf('agree', sent) > steps.lastIndexOf('reword', sent))
    assert.ok(!moves.some(({ line }) => line.before === 'withdrawn'))
  })
})

test('accepting is not done: only a meeting held is', () => {
  lives(({ referral, moves }) => {
    const held = moves.some(({ line }) => line.step === 'hold')
    assert.equal(referral.metAt !== null, held)
    if (referral.state === 'engaged') assert.ok(held)
    for (const { line } of moves) if (line.step === 'miss') assert.ok(line.said.cause !== undefined)
  })
})

test('a state that is over is left by nobody', () => {
  for (const state of finalStates)
    for (const side of sides)
      assert.ok(
        stepsFrom(state, side).every((step) => step === 'take-back'),
        `${state} ${side}`,
      )
})

test('a day of the clock is a day of the calendar, on the days clocks change too', () => {
  const days: [string, string, string][] = [
    ['America/Toronto', '2026-10-30T10:00:00-04:00', '2026-11-02T10:00:00-05:00'],
    ['Europe/Paris', '2027-03-26T18:00:00+01:00', '2027-03-29T18:00:00+02:00'],
    ['Europe/Rome', '2026-10-23T18:00:00+02:00', '2026-10-26T18:00:00+01:00'],
  ]
  for (const [zone, sent, due] of days)
    assert.equal(inDays(Temporal.Instant.from(sent), 3, zone).toString(), Temporal.Instant.from(due).toString())
})

test('one reminder by hand in 24 hours', () => {
  const remind = (referral: Referral, hours: number) =>
    move(referral, {
      step: 'remind',
      side: 'counsellor',
      seen: referral.version,
      now: referral.createdAt.add({ hours }),
      timeZone: 'Europe/Paris',
    })
  const first = remind(aReferral({ state: 'sent' }), 0)
  assert.ok(first.ok)
  assert.deepEqual(remind(first.value.referral, 23), { ok: false, reason: 'reminded-today' })
  assert.ok(remind(first.value.referral, 24).ok)
})
