import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { widenStatuses } from '../content/statuses.ts'
import { randomly } from '../criterion.examples.ts'
import { type Criterion, criterionNames, openTo, type PlainName, plainNames } from './criterion.ts'
import { type FactName, type Facts, fullMonths, fullYears, nothingSaid } from './facts.ts'
import { judge } from './judge.ts'

const day = Temporal.PlainDate.from('2026-11-23')
const on = (text: string) => Temporal.PlainDate.from(text)
const exactly = (text: string) => ({ from: on(text), to: on(text) })
const open: Criterion = openTo(criterionNames)

describe('the four outcomes', () => {
  const adults: Criterion = { ...open, age: { min: 18, max: null } }
  const asylum: Criterion = { ...open, statuses: widenStatuses(['fr-asylum-certificate']).slice(1) }

  it('yes, no and which criterion, to be specified and which facts', () => {
    assert.equal(judge([adults], { ...nothingSaid, birth: exactly('2008-11-23') }, day).outcome, 'yes')
    assert.deepEqual(judge([adults], { ...nothingSaid, birth: exactly('2008-11-24') }, day), { outcome: 'no', failed: [['age']] })
    assert.deepEqual(judge([adults], nothingSaid, day), { outcome: 'unknown', facts: ['age'] })
  })

  it('not documented: no row, no row for that day, or a name the service never said', () => {
    assert.deepEqual(judge([], nothingSaid, day), { outcome: 'undocumented', silent: [] })
    assert.deepEqual(judge([{ ...adults, validTo: day.subtract({ days: 1 }) }], nothingSaid, day), { outcome: 'undocumented', silent: [] })
    const mute = { ...adults, documented: criterionNames.filter((name) => name !== 'area') }
    assert.deepEqual(judge([mute], { ...nothingSaid, birth: exactly('1990-01-01') }, day), { outcome: 'undocumented', silent: ['area'] })
  })

  it('asks only for what would change something', () => {
    const mute = openTo(['age'])
    const muteButStudent: Criterion = { ...mute, documented: ['age', 'student'], plain: { student: true } }
    assert.equal(judge([mute, muteButStudent], nothingSaid, day).outcome, 'undocumented', 'being a student would change nothing')
    const failed: Criterion = { ...open, age: { min: null, max: 25 }, plain: { student: true } }
    const both = judge([failed, asylum], { ...nothingSaid, birth: exactly('1980-01-01') }, day)
    assert.deepEqual(both, { outcome: 'unknown', facts: ['status'] })
  })

  it('an age known by its year leaves a doubt only where it matters', () => {
    const year = (text: string) => ({ ...nothingSaid, birth: { from: on(`${text}-01-01`), to: on(`${text}-12-31`) } })
    assert.equal(judge([adults], year('1990'), day).outcome, 'yes')
    assert.deepEqual(judge([adults], year('2008'), day), { outcome: 'unknown', facts: ['age'] })
    assert.equal(judge([adults], year('2009'), day).outcome, 'no')
  })

  it('depends on the day: an age and a residence grow', () => {
    const settled: Criterion = { ...open, residence: { min: 3, max: 12 } }
    const since = { ...nothingSaid, residence: exactly('2026-11-30') }
    const outcomeOn = (text: string) => judge([settled], since, on(text)).outcome
    assert.deepEqual(['2027-02-27', '2027-02-28', '2027-03-01', '2027-12-29', '2027-12-30'].map(outcomeOn), [
      'no',
      'no',
      'yes',
      'yes',
      'no',
    ])
  })

  it('counts months and years as it says', () => {
    assert.deepEqual([fullMonths(on('2026-01-31'), on('2026-02-28')), fullMonths(on('2026-01-31'), on('2026-03-01'))], [0, 1])
    assert.deepEqual([fullYears(on('2008-02-29'), on('2026-02-28')), fullYears(on('2008-02-29'), on('2026-03-01'))], [17, 18])
    assert.equal(fullYears(on('2027-01-01'), day) < 0, true)
  })

  it('a status that does not exist is an error', () => assert.throws(() => widenStatuses(['fr-carte-bleue']), RangeError))
})

/** Says one fact of `whole` that was not said. */
function say(name: FactName, said: Facts, whole: Facts): Facts {
  if (name === 'age') return { ...said, birth: whole.birth }
  if (name === 'residence') return { ...said, residence: whole.residence }
  if (name === 'status') return { ...said, statuses: whole.statuses }
  if (name === 'area') return { ...said, places: whole.places, maybePlaces: undefined }
  const language = /^level:(.*)$/.exec(name)?.[1]
  if (language !== undefined) return { ...said, levels: { ...said.levels, [language]: whole.levels?.[language] ?? 0 } }
  return { ...said, plain: { ...said.plain, [name]: whole.plain[name as PlainName] } }
}

/** Somebody who says all, to the day. */
function sayAll(seed: number): Facts {
  const { birth, residence, ...rest } = randomly(seed).facts(1)
  return {
    ...rest,
    birth: birth && { from: birth.from, to: birth.from },
    residence: residence && { from: residence.from, to: residence.from },
  }
}

const names: FactName[] = ['age', 'residence', 'status', 'area', 'level:fr', 'level:it', 'level:en', ...plainNames]
const cases = fc.record({ seed: fc.integer(), told: fc.subarray(names), next: fc.constantFrom(...names) })

describe('what always holds', () => {
  const setUp = (seed: number, told: readonly FactName[]) => {
    const random = randomly(seed)
    const rows = random.rows()
    const whole = sayAll(seed + 1)
    return { rows, whole, day: random.day(), said: told.reduce((facts, name) => say(name, facts, whole), nothingSaid) }
  }

  it('one fact more never turns yes, no or not documented into something else', () =>
    fc.assert(
      fc.property(cases, ({ seed, told, next }) => {
        const { rows, whole, day, said } = setUp(seed, told)
        const before = judge(rows, said, day).outcome
        const after = judge(rows, say(next, said, whole), day).outcome
        assert.ok(before === 'unknown' || before === after, `${before} became ${after} with ${next}`)
      }),
      { numRuns: 3_000 },
    ))

  it('answering the facts that are listed always ends the unknown', () =>
    fc.assert(
      fc.property(cases, ({ seed, told }) => {
        const { rows, whole, day, said } = setUp(seed, told)
        const verdict = judge(rows, said, day)
        if (verdict.outcome !== 'unknown') return
        assert.ok(verdict.facts.length > 0)
        const all = verdict.facts.reduce((facts, name) => say(name, facts, whole), said)
        assert.notEqual(judge(rows, all, day).outcome, 'unknown')
      }),
      { numRuns: 3_000 },
    ))

  it('a fact that is not listed changes nothing', () =>
    fc.assert(
      fc.property(cases, ({ seed, told, next }) => {
        const { rows, whole, day, said } = setUp(seed, told)
        const verdict = judge(rows, said, day)
        if (verdict.outcome === 'unknown' && verdict.facts.includes(next)) return
        assert.deepEqual(judge(rows, say(next, said, whole), day).outcome, verdict.outcome)
      }),
      { numRuns: 3_000 },
    ))

  it('one row more never turns a yes into anything else, and the order of rows says nothing', () =>
    fc.assert(
      fc.property(cases, ({ seed, told }) => {
        const { rows, day, said } = setUp(seed, told)
        const before = judge(rows, said, day).outcome
        assert.equal(judge(rows.toReversed(), said, day).outcome, before)
        if (before === 'yes') assert.equal(judge([...rows, randomly(seed + 2).criterion()], said, day).outcome, 'yes')
      }),
      { numRuns: 2_000 },
    ))
})
