import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { materialFor, takeAgain } from './material.ts'
import { answerPrompt, inSpeechOrder, nextPrompt, type PitchAnswer, type PromptId, promptsOf, speeches } from './pitch.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')

const anAnswer = (prompt: PromptId, said: Partial<PitchAnswer> = {}): PitchAnswer => ({
  length: 'three',
  prompt,
  language: 'ar',
  words: `${prompt} بالعربية`,
  otherLanguage: 'fr',
  otherWords: `${prompt} en français`,
  at: now,
  version: 1,
  ...said,
})

describe('what a pitch asks', () => {
  it('one minute asks three things, three minutes add four; both begin with who and end with the ask', () => {
    assert.deepEqual(promptsOf.one, ['who', 'offer', 'ask'])
    assert.deepEqual(promptsOf.three, ['who', 'problem', 'offer', 'tried', 'give', 'need', 'ask'])
  })

  it('leads to the next thing still unsaid, past those that are said, and to none after the last', () => {
    assert.equal(nextPrompt('one', 'who', []), 'offer')
    assert.equal(nextPrompt('one', 'who', [anAnswer('offer', { length: 'one' })]), 'ask')
    assert.equal(nextPrompt('one', 'who', [anAnswer('offer')]), 'offer', 'the other length does not count')
    assert.equal(nextPrompt('one', 'who', [anAnswer('offer', { length: 'one', words: '', otherWords: '' })]), 'offer')
    assert.equal(nextPrompt('three', 'ask', []), undefined)
  })
})

describe('answering', () => {
  const said = { language: 'ar', words: 'أنا', otherLanguage: 'fr', otherWords: '' } as const

  it('keeps what is said, and an emptied answer as well', () => {
    const first = answerPrompt(undefined, { length: 'one', prompt: 'who' }, said, 0, now)
    assert.ok(first.ok && first.value.version === 1 && first.value.words === 'أنا')
    const emptied = answerPrompt(first.value, { length: 'one', prompt: 'who' }, { ...said, words: '' }, 1, now)
    assert.ok(emptied.ok && emptied.value.version === 2 && emptied.value.words === '')
  })

  it('refuses a form filled from another version', () => {
    assert.deepEqual(answerPrompt(undefined, { length: 'one', prompt: 'who' }, said, 1, now), { ok: false, reason: 'changed-elsewhere' })
    assert.equal(answerPrompt(anAnswer('who'), { length: 'three', prompt: 'who' }, said, 0, now).ok, false)
  })
})

describe('what is said aloud', () => {
  it('comes in the order of speech, each language apart, hers first, without what is empty', () => {
    const answers = [anAnswer('ask'), anAnswer('who', { words: '' }), anAnswer('give', { words: '', otherWords: '' })]
    const ordered = inSpeechOrder('three', answers)
    assert.deepEqual(
      ordered.map(({ prompt }) => prompt),
      ['who', 'ask'],
    )
    assert.deepEqual(speeches(ordered), [
      { language: 'ar', paragraphs: ['ask بالعربية'] },
      { language: 'fr', paragraphs: ['who en français', 'ask en français'] },
    ])
    assert.deepEqual(inSpeechOrder('one', answers), [])
  })
})

describe('words she has already written', () => {
  const written = {
    means: [
      { id: 'm1', door: 'what-i-know', words: 'Faire du pain' },
      { id: 'm2', door: 'whom-i-know', words: 'Ma voisine' },
    ] as never,
    sketch: [
      { part: 'partners', words: 'Une boulangerie' },
      { part: 'offer', words: '' },
    ] as never,
    answers: [anAnswer('who', { length: 'one', words: 'Je suis Amina' })],
  }

  it('come from the other pitch, the sketch and the means, where they fit', () => {
    assert.deepEqual(materialFor('three', 'who', written), [
      { key: 'pitch-one', from: 'pitch', words: 'Je suis Amina' },
      { key: 'means-m1', from: 'means', words: 'Faire du pain' },
    ])
    assert.deepEqual(
      materialFor('three', 'ask', written).map(({ key }) => key),
      ['sketch-partners'],
    )
    assert.deepEqual(materialFor('one', 'offer', written), [], 'an empty part of the sketch is nothing to take')
    assert.deepEqual(materialFor('one', 'who', { ...written, means: [], sketch: [] }), [], 'this very pitch is not offered to itself')
  })

  it('are put below what is in the box, once', () => {
    const [material] = materialFor('three', 'who', written)
    assert.equal(takeAgain('', material), 'Je suis Amina')
    assert.equal(takeAgain('Bonjour', material), 'Bonjour\nJe suis Amina')
    assert.equal(takeAgain('Bonjour\nJe suis Amina', material), 'Bonjour\nJe suis Amina')
    assert.equal(takeAgain('Bonjour', undefined), 'Bonjour')
  })
})
