import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findNoteForUpdate, removeNote } from '../field-note-store.ts'

export const removeFieldNote = act({
  name: 'remove-field-note',
  title: 'Effacer la note d’une rencontre',
  who: ['person'],
  input: z.object({ fieldNote: id<'field-note'>(), version }),
  async load(tx, { fieldNote }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findNoteForUpdate(tx, fieldNote)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, note }, { version }) {
    const gone = letGo(note, version)
    return gone.ok ? { ok: true, value: { personId, note: gone.value } } : gone
  },
  save: (tx, { personId, note }) => removeNote(tx, personId, note.id),
  audit: ({ note }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { note: note.id } }),
})
