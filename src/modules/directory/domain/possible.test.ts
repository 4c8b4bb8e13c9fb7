import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Answers, type MoneyBand, memberKinds, noAnswers } from './answers.ts'
import { possible } from './possible.ts'
import type { Condition, Rule } from './rule.ts'

const rule = (condition: Condition, sure = true): Rule => ({ ...condition, fact: 'a-fact', sure })
const said = (answers: Partial<Answers>): Answers => ({ ...noAnswers, ...answers })
const kindOf = (condition: Condition, answers: Partial<Answers>, sure = true) =>
  possible({ rules: [rule(condition, sure)] }, said(answers)).kind

describe('how many founders', () => {
  const worker = { kind: 'founders', atLeast: 3 } as const
  const general = { kind: 'founders', atLeast: 5 } as const

  it('three for a worker cooperative, five for the others', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6].map((founders) => kindOf(worker, { founders })),
      ['impossible', 'impossible', 'possible', 'possible', 'possible', 'possible'],
    )
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6].map((founders) => kindOf(general, { founders })),
      ['impossible', 'impossible', 'impossible', 'impossible', 'possible', 'possible'],
    )
  })

  it('between three and five, where the law is not clear to us, nothing is hidden', () => {
    const shareholder = { kind: 'founders', atLeast: 5, unsettledFrom: 3 } as const
    assert.deepEqual(
      [2, 3, 4, 5].map((founders) => kindOf(shareholder, { founders })),
      ['impossible', 'unsettled', 'unsettled', 'possible'],
    )
    const verdict = possible({ rules: [rule(shareholder)] }, said({ founders: 3 }))
    assert.deepEqual(verdict.kind === 'unsettled' && [verdict.asks.length, verdict.doubts.length], [0, 1])
  })

  it('a form for one person is not for two, and one for a hundred is not for more', () => {
    const alone = { kind: 'founders', atLeast: 1, atMost: 1 } as const
    assert.deepEqual(
      [1, 2, 9].map((founders) => kindOf(alone, { founders })),
      ['possible', 'impossible', 'impossible'],
    )
    assert.equal(kindOf({ kind: 'founders', atLeast: 2, atMost: 100 }, { founders: 9 }), 'possible')
  })

  it('three people are enough for a cooperativa, nine when one of them is a company', () => {
    const cooperativa = { kind: 'founders', atLeast: 3, withCompany: 9 } as const
    assert.equal(kindOf(cooperativa, { founders: 2, company: 'no' }), 'impossible')
    assert.equal(kindOf(cooperativa, { founders: 3, company: 'no' }), 'possible')
    for (const founders of [3, 8]) assert.equal(kindOf(cooperativa, { founders, company: 'yes' }), 'impossible')
    assert.equal(kindOf(cooperativa, { founders: 9, company: 'yes' }), 'possible')
    assert.equal(kindOf(cooperativa, { founders: 9 }), 'possible')
    assert.deepEqual(possible({ rules: [rule(cooperativa)] }, said({ founders: 3 })), { kind: 'unsettled', asks: ['company'], doubts: [] })
  })

  it('asks when it was passed over, unless any number will do', () => {
    assert.deepEqual(possible({ rules: [rule(general)] }, noAnswers), { kind: 'unsettled', asks: ['founders'], doubts: [] })
    assert.equal(kindOf({ kind: 'founders', atLeast: 1 }, {}), 'possible')
  })
})

describe('what can be put in', () => {
  const money: [MoneyBand, number, string][] = [
    ['under-30', 29, 'possible'],
    ['under-30', 30, 'impossible'],
    ['under-10000', 30, 'possible'],
    ['under-10000', 9_999, 'possible'],
    ['under-10000', 10_000, 'impossible'],
    ['under-18500', 18_500, 'impossible'],
    ['enough', 18_500, 'possible'],
  ]
  for (const [band, atLeast, kind] of money)
    it(`${band} against ${atLeast}: ${kind}`, () => assert.equal(kindOf({ kind: 'money', atLeast }, { money: band }), kind))
  it('asks when it was passed over', () => assert.equal(kindOf({ kind: 'money', atLeast: 30 }, {}), 'unsettled'))
})

describe('who may be a member', () => {
  it('nobody else than those the form is for', () => {
    const only = { kind: 'members', only: ['workers'] } as const
    assert.equal(kindOf(only, { members: ['workers'] }), 'possible')
    assert.equal(kindOf(only, { members: ['workers', 'users'] }), 'impossible')
    assert.equal(kindOf(only, {}), 'possible')
  })

  it('at least two kinds in a solidarity cooperative', () => {
    const solidarity = { kind: 'members', only: ['workers', 'users', 'supporters'], kinds: 2 } as const
    assert.equal(kindOf(solidarity, { members: ['users'] }), 'impossible')
    assert.equal(kindOf(solidarity, { members: ['users', 'supporters'] }), 'possible')
    assert.equal(kindOf(solidarity, { members: ['users', 'producers'] }), 'impossible')
  })

  it('three kinds in a SCIC, of whom those who work or produce, and those who use', () => {
    const scic = { kind: 'members', each: [['workers', 'producers'], ['users']], kinds: 3 } as const
    assert.equal(kindOf(scic, { members: ['workers', 'users'] }), 'impossible')
    assert.equal(kindOf(scic, { members: ['workers', 'users', 'supporters'] }), 'possible')
    assert.equal(kindOf(scic, { members: ['producers', 'users', 'supporters'] }), 'possible')
    assert.equal(kindOf(scic, { members: ['workers', 'producers', 'supporters'] }), 'impossible')
    assert.equal(kindOf(scic, { members: [...memberKinds] }), 'possible')
  })
})

describe('wishes and facts of the case', () => {
  const cases: [Condition, Partial<Answers>, Partial<Answers>][] = [
    [{ kind: 'persons-only' }, { company: 'yes' }, { company: 'no' }],
    [{ kind: 'one-vote' }, { votes: 'by-money' }, { votes: 'equal' }],
    [{ kind: 'no-sharing' }, { profit: 'yes' }, { profit: 'no' }],
    [{ kind: 'wage', is: 'always' }, { wage: 'no' }, { wage: 'yes' }],
    [{ kind: 'wage', is: 'never' }, { wage: 'yes' }, { wage: 'no' }],
    [{ kind: 'no-full-time-job' }, { job: 'full-time' }, { job: 'part-time' }],
    [{ kind: 'no-hiring' }, { hire: 'yes' }, { hire: 'no' }],
    [{ kind: 'creates' }, { test: 'yes' }, { test: 'no' }],
  ]
  for (const [condition, closes, leaves] of cases)
    it(`${condition.kind}: closed by ${JSON.stringify(closes)} alone`, () => {
      assert.equal(kindOf(condition, closes), 'impossible')
      assert.equal(kindOf(condition, leaves), 'possible')
    })

  it('a wish passed over forbids nothing and asks nothing; a fact of the case is asked for', () => {
    for (const [condition] of cases)
      assert.equal(kindOf(condition, {}), ['persons-only', 'no-full-time-job'].includes(condition.kind) ? 'unsettled' : 'possible')
  })

  it('a rule on an unverified fact never hides a form: it is a doubt', () => {
    for (const [condition, closes] of cases) assert.equal(kindOf(condition, closes, false), 'unsettled')
  })

  it('gives every reason, and no doubt beside a reason', () => {
    const rules = [
      rule({ kind: 'founders', atLeast: 5 }),
      rule({ kind: 'one-vote' }),
      rule({ kind: 'no-sharing' }),
      rule({ kind: 'creates' }, false),
    ]
    const verdict = possible({ rules }, said({ founders: 4, votes: 'by-money', test: 'yes' }))
    assert.deepEqual(verdict, { kind: 'impossible', because: [rules[0], rules[1]] })
  })
})
