import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countWords, secondsToSay, wordsPerMinute } from './speaking-time.ts'
import { textMessages } from './text-message.ts'

const words = (count: number, word = 'pain') => Array.from({ length: count }, () => word).join(' ')

describe('how long it takes to say', () => {
  it('counts words in any script', () => {
    assert.equal(countWords('Je m’appelle Amina, et je fais du pain.', 'fr'), 8)
    assert.equal(countWords('أنا أمينة، وأصنع الخبز.', 'ar'), 4)
    assert.equal(countWords(' … !\n', 'fr'), 0)
  })

  it('says it to the next five seconds, with a breath between two paragraphs', () => {
    assert.equal(secondsToSay([words(wordsPerMinute.fr)], 'fr'), 60)
    assert.equal(secondsToSay([words(60), words(60)], 'fr'), 65)
    assert.equal(secondsToSay([words(90, 'خبز')], 'ar'), 60)
    assert.equal(secondsToSay(['Bonjour'], 'fr'), 5)
  })

  it('takes no time to say nothing', () => {
    assert.equal(secondsToSay([], 'fr'), 0)
    assert.equal(secondsToSay([''], 'en'), 0)
  })
})

describe('how many text messages', () => {
  it('160 brief letters hold in one, then 153 in each', () => {
    assert.equal(textMessages('a'.repeat(160)), 1)
    assert.equal(textMessages('a'.repeat(161)), 2)
    assert.equal(textMessages('é'.repeat(306)), 2)
    assert.equal(textMessages('é'.repeat(307)), 3)
  })

  it('the euro sign takes the room of two letters', () => {
    assert.equal(textMessages('€'.repeat(80)), 1)
    assert.equal(textMessages('€'.repeat(81)), 2)
  })

  it('70 letters of another script hold in one, then 67 in each', () => {
    assert.equal(textMessages('م'.repeat(70)), 1)
    assert.equal(textMessages('م'.repeat(71)), 2)
    assert.equal(textMessages('م'.repeat(135)), 3)
    assert.equal(textMessages(`${'a'.repeat(70)}ê`), 2)
  })
})
