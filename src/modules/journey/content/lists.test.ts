import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { exactly, idSchema, listOf } from '#platform/content/list-schema.ts'
import { languages } from '#platform/i18n.ts'
import { answerLevelIds, answerLevels } from './answer-levels.ts'
import { barriers } from './barriers.ts'
import { biasReminders } from './bias-reminders.ts'
import { outcomeIds, outcomes } from './outcomes.ts'
import { processItemIds, processItems } from './process-checklist.ts'

const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id)

describe('the short lists', () => {
  it('have the ids that the database names, in the order of the screens', () => {
    assert.deepEqual(idsOf(outcomes), [...outcomeIds])
    assert.deepEqual(idsOf(answerLevels), [...answerLevelIds])
    assert.deepEqual(idsOf(processItems), [...processItemIds])
  })

  it('end the barriers with an open one', () => {
    assert.equal(barriers.length, 10)
    assert.equal(barriers.at(-1)?.id, 'other')
  })

  it('keep the reminders few and short', () => {
    assert.equal(biasReminders.length, 8)
    for (const language of languages) for (const { id, text } of biasReminders) assert.ok(text[language].length <= 100, `${id} ${language}`)
  })

  it('refuse an id that is missing, twice, or not written as an id', () => {
    const list = exactly(['yes', 'no'], listOf(z.object({ id: idSchema })))
    assert.equal(list.safeParse([{ id: 'yes' }, { id: 'no' }]).success, true)
    assert.match(String(list.safeParse([{ id: 'yes' }]).error), /the id \\"no\\" is missing/)
    assert.match(String(list.safeParse([{ id: 'yes' }, { id: 'no' }, { id: 'no' }]).error), /is there twice/)
    assert.equal(list.safeParse([{ id: 'yes' }, { id: 'no' }, { id: 'Not good' }]).success, false)
    assert.equal(listOf(z.object({ id: idSchema })).safeParse([]).success, false)
  })
})

describe('the six outcomes weigh the same', () => {
  // A longer sentence looks like the expected answer; a shorter one like an afterthought.
  for (const language of languages)
    it(`none is much longer than another in ${language}`, () => {
      for (const [field, most] of [
        ['label', 1.8],
        ['meaning', 1.5],
      ] as const) {
        const lengths = outcomes.map((outcome) => outcome[field][language].length)
        assert.ok(Math.max(...lengths) <= most * Math.min(...lengths), `${field}: ${lengths.join(', ')}`)
      }
    })

  it('are all said in the first person', () => {
    for (const { id, label, meaning } of outcomes) {
      assert.match(label.fr, /^(Je |J’)/, id)
      assert.match(meaning.fr, /^(Je |J’)/, id)
      assert.match(meaning.en, /^I /, id)
    }
  })
})
