import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ContactId, type ContactWords, groupByOrigin, newContact, origins, rewordContact } from './contact.ts'

const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
const words: ContactWords = { name: 'Samira', origin: 'family', closeness: 'known', brings: ['advice'], words: '' }
const one = (id: string, changes: Partial<ContactWords>, minutes = 0) =>
  newContact(id as ContactId, { ...words, ...changes }, now.add({ minutes }))

describe('the contacts of a network', () => {
  it('are said in other words by the version that was seen, and by no other', () => {
    const contact = one('a', {})
    const reworded = rewordContact(contact, { ...words, closeness: 'near' }, 1, now)
    assert.ok(reworded.ok)
    assert.deepEqual([reworded.value.closeness, reworded.value.version, reworded.value.createdAt], ['near', 2, now])
    assert.deepEqual(rewordContact(contact, words, 2, now), { ok: false, reason: 'changed-elsewhere' })
  })

  it('stand by where they are from, every place there, the near first, then as they came', () => {
    const all = [one('a', {}, 2), one('b', {}, 1), one('c', { closeness: 'near' }, 3), one('d', { origin: 'trade' })]
    const groups = groupByOrigin(all)
    assert.deepEqual(
      groups.map(({ origin }) => origin),
      [...origins],
    )
    assert.deepEqual(
      groups.map(({ contacts }) => contacts.map(({ id }) => id).join('')),
      ['cba', '', '', '', '', '', 'd', ''],
    )
  })
})
