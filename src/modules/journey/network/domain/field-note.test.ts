import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type FieldNote, type FieldNoteId, inNoteOrder, noteHolds, noteState, prepareNote, rewriteNote } from './field-note.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const today = Temporal.PlainDate.from('2026-11-24')
const day = (text: string) => Temporal.PlainDate.from(text)
const prepared = (changes: Partial<FieldNote> = {}): FieldNote => ({
  ...prepareNote(
    'n' as FieldNoteId,
    { contactId: null, who: 'La boulangère', metOn: null, place: '', questions: ['Pourquoi ?', '', ''] },
    now,
  ),
  ...changes,
})

describe('a field note', () => {
  it('begins with its questions alone, and keeps them when it is told', () => {
    const telling = { answers: ['Le loyer', '', ''] as const, learned: 'Ouvrir tôt', proof: '', nextStep: '' }
    const told = rewriteNote(prepared(), telling, 1, now)
    assert.ok(told.ok)
    assert.deepEqual([told.value.questions[0], told.value.answers[0], told.value.version], ['Pourquoi ?', 'Le loyer', 2])
    assert.deepEqual(rewriteNote(told.value, telling, 1, now), { ok: false, reason: 'changed-elsewhere' })
  })

  it('is ahead until its day has gone by, waits to be told after, and is told as soon as anything is', () => {
    assert.equal(noteState(prepared(), today), 'to-come')
    assert.equal(noteState(prepared({ metOn: today }), today), 'to-come')
    assert.equal(noteState(prepared({ metOn: day('2026-11-23') }), today), 'to-tell')
    for (const told of [{ answers: ['', 'oui', ''] as const }, { learned: 'x' }, { proof: 'x' }])
      assert.equal(noteState(prepared({ metOn: day('2026-12-23'), ...told }), today), 'told')
    assert.equal(noteState(prepared({ nextStep: 'Y aller' }), today), 'to-come')
  })

  it('what is ahead stands first, the soonest on top; then the latest', () => {
    const notes = ['2026-11-01', '2026-12-09', '', '2026-11-20', '2026-11-25'].map((text) =>
      prepared({ who: text, metOn: text === '' ? null : day(text) }),
    )
    assert.deepEqual(
      notes.toSorted(inNoteOrder(today)).map(({ who }) => who),
      ['2026-11-25', '2026-12-09', '', '2026-11-20', '2026-11-01'],
    )
  })

  it('the order is one, whatever the list', () => {
    const note = fc.record({ days: fc.option(fc.integer({ min: -40, max: 40 })), learned: fc.constantFrom('', 'x'), at: fc.nat(50) })
    fc.assert(
      fc.property(fc.array(note, { minLength: 3, maxLength: 12 }), (list) => {
        const notes = list.map(({ days, learned, at }, index) =>
          prepared({
            id: `${index}` as FieldNoteId,
            learned,
            metOn: days === null ? null : today.add({ days }),
            createdAt: now.add({ minutes: at }),
          }),
        )
        const compare = inNoteOrder(today)
        const sorted = notes.toSorted(compare)
        for (const [index, one] of sorted.entries())
          for (const other of sorted.slice(index + 1)) assert.ok(compare(one, other) <= 0, 'an earlier one comes after a later one')
      }),
      { numRuns: 100 },
    )
  })

  it('is found by any of its words, whatever the case and the accents', () => {
    const note = prepared({ learned: 'Le four coûte cher', place: 'Marché' })
    assert.ok(noteHolds(note, 'Zoé', 'FOUR coute'))
    assert.ok(noteHolds(note, 'Zoé', 'zoe marche'))
    assert.ok(!noteHolds(note, 'Zoé', 'four loyer'))
    assert.ok(noteHolds(prepared({ who: 'أُمّ سعيد' }), '', 'ام سعيد'))
  })
})
