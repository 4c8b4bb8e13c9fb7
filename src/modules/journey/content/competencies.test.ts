import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indicatorById, indicators, indicatorsOf, needById, needs, nextIndicator, previousIndicator } from './competencies.ts'

// Need, stage, then how many indicators of knowledge, know-how and ways of being: the matrix of six needs × two stages × three kinds.
const matrix = [
  ['D1', 'exploration', 2, 2, 1],
  ['D1', 'prevalidation', 1, 2, 1],
  ['D2', 'exploration', 2, 2, 1],
  ['D2', 'prevalidation', 1, 2, 1],
  ['D3', 'exploration', 1, 2, 1],
  ['D3', 'prevalidation', 1, 2, 1],
  ['D4', 'exploration', 2, 1, 1],
  ['D4', 'prevalidation', 1, 2, 1],
  ['D5', 'exploration', 2, 2, 1],
  ['D5', 'prevalidation', 1, 2, 1],
  ['D6', 'exploration', 2, 2, 1],
  ['D6', 'prevalidation', 1, 2, 1],
] as const

const cooperative = ['D2-EX-S2', 'D2-EX-SF1', 'D2-PV-SF1', 'D4-PV-SF2', 'D4-PV-SE1', 'D5-EX-S1', 'D5-PV-S1']

describe('the matrix', () => {
  it('has six needs and 52 indicators, each id once', () => {
    assert.deepEqual(
      needs.map((need) => need.id),
      ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
    )
    assert.equal(indicators.length, 52)
    assert.equal(new Set(indicators.map((indicator) => indicator.id)).size, 52)
  })

  for (const [need, stage, savoir, savoirFaire, savoirEtre] of matrix)
    it(`${need} at ${stage}: ${savoir} of knowledge, ${savoirFaire} of know-how, ${savoirEtre} of ways of being`, () => {
      const cell = indicators.filter((indicator) => indicator.need === need && indicator.stage === stage)
      const count = (kind: string) => cell.filter((indicator) => indicator.kind === kind).length
      assert.deepEqual([count('savoir'), count('savoir-faire'), count('savoir-etre')], [savoir, savoirFaire, savoirEtre])
    })

  it('touches the cooperative way in seven places', () => {
    assert.deepEqual(
      indicators.filter((indicator) => indicator.cooperative).map((indicator) => indicator.id),
      cooperative,
    )
  })

  it('speaks as the person in the statement, and of the person in what a counsellor reads', () => {
    for (const { id, statement, observed } of indicators) {
      assert.match(statement.fr, /\b(je|j’|nous)/i, id)
      assert.doesNotMatch(observed.fr, /\b(je|mon|ma|mes|nous)\b|\bj’/i, id)
      assert.match(observed.fr, /\b(personne|elle)\b/i, id)
      assert.doesNotMatch(observed.en, /\b(I|my|we|he|she|his|her)\b/, id)
      assert.match(observed.ar, /شخص/, id)
    }
  })
})

describe('going from question to question', () => {
  it('goes by need, exploration before prevalidation', () => {
    assert.equal(nextIndicator('D1-EX-S1')?.id, 'D1-EX-S2')
    assert.equal(nextIndicator('D1-EX-SE1')?.id, 'D1-PV-S1')
    assert.equal(nextIndicator('D1-PV-SE1')?.id, 'D2-EX-S1')
    assert.equal(previousIndicator('D2-EX-S1')?.id, 'D1-PV-SE1')
  })

  it('stays in a stage when asked', () => {
    const exploration = indicatorsOf('exploration')
    assert.equal(exploration.length, 28)
    assert.equal(indicatorsOf('prevalidation').length, 24)
    assert.equal(nextIndicator('D1-EX-SE1', exploration)?.id, 'D2-EX-S1')
    assert.equal(previousIndicator('D2-EX-S1', exploration)?.id, 'D1-EX-SE1')
  })

  it('stops at both ends, and knows nothing of an id that is not ours', () => {
    assert.equal(previousIndicator('D1-EX-S1'), undefined)
    assert.equal(nextIndicator('D6-PV-SE1'), undefined)
    assert.equal(nextIndicator('D9-EX-S1'), undefined)
    assert.equal(previousIndicator('D9-EX-S1'), undefined)
    assert.equal(indicatorById('__proto__'), undefined)
    assert.equal(indicatorById('D3-PV-SF2')?.need, 'D3')
    assert.equal(needById('D3').title.fr, 'Langue et communication')
  })
})
