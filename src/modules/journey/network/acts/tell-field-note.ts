import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { rewriteNote } from '../domain/field-note.ts'
import { findNoteForUpdate, saveNote } from '../field-note-store.ts'
import { tellingFields, tellingOf } from './field-note-fields.ts'

export const tellFieldNote = act({
  name: 'tell-field-note',
  title: 'Raconter une rencontre',
  who: ['person'],
  input: z.object({ fieldNote: id<'field-note'>(), version, ...tellingFields }),
  async load(tx, { fieldNote }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findNoteForUpdate(tx, fieldNote)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, note }, sent, { now }) {
    const rewritten = rewriteNote(note, tellingOf(sent), sent.version, now)
    return rewritten.ok ? { ok: true, value: { personId, note: rewritten.value } } : rewritten
  },
  save: (tx, { personId, note }) => saveNote(tx, personId, note),
  audit: ({ note }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { note: note.id } }),
})
