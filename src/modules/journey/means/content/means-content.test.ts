import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hardToRead, readingEaseOf } from '#platform/reading-ease/reading-ease.ts'
import { doors } from '../domain/means.ts'
import { sketchPartIds } from '../domain/sketch.ts'
import { doorWords, wordsOf } from './doors.ts'
import { questionOf, sketchQuestions, sketchSheets } from './sketch-parts.ts'

describe('the three doors and the nine parts', () => {
  it('stand in the order in which the rules name them, each with its words', () => {
    assert.deepEqual(
      doorWords.map(({ id }) => id),
      doors,
    )
    assert.deepEqual(
      sketchQuestions.map(({ id }) => id),
      sketchPartIds,
    )
    for (const door of doors) assert.ok(wordsOf(door).ideas.length >= 3, door)
    for (const part of sketchPartIds) assert.equal(questionOf(part).id, part)
  })

  it('three parts stand on each sheet', () => {
    for (const { id } of sketchSheets) assert.equal(sketchQuestions.filter(({ sheet }) => sheet === id).length, 3, id)
  })

  it('read easily in French, page by page', () => {
    for (const { id, title, question, why, ideas } of doorWords) {
      const page = [title, question, why, ...ideas.flatMap(({ ask, example }) => [ask, example])].map(({ fr }) => fr)
      assert.deepEqual(hardToRead(readingEaseOf(page)), [], id)
    }
    for (const { id, title, question, why, example, step } of sketchQuestions) {
      const { ease, longest } = readingEaseOf([title, question, why, example, step].map(({ fr }) => fr))
      assert.ok(ease >= 70 && longest <= 20, `${id}: ${ease.toFixed(1)}, ${longest} words`)
    }
  })
})
