import { refused } from '#kernel/result.ts'
import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { rewriteNote } from '../domain/field-note.ts'
import { findNoteForUpdate, saveNote } from '../field-note-store.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { preparationFields, preparationOf, saysWhom, whomIsMissing } from './field-note-fields.ts'

export const prepareFieldNote = act({
  name: 'prepare-field-note',
  title: 'Changer ce qui est préparé d’une rencontre',
  who: ['person'],
  input: z.object({ fieldNote: id<'field-note'>(), version, ...preparationFields }).refine(saysWhom, whomIsMissing),
  async load(tx, { fieldNote }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findNoteForUpdate(tx, fieldNote)
    if (record === undefined || found === undefined) return undefined
    return { record, ...found, contacts: await listContacts(tx, record.id) }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, note, contacts }, sent, { now }) {
    const rewritten = rewriteNote(note, preparationOf(sent), sent.version, now)
    if (!rewritten.ok) return rewritten
    if (sent.contact !== null && !contacts.some((each) => each.id === sent.contact)) return refused('contact-gone')
    return { ok: true, value: { personId, note: rewritten.value } }
  },
  save: (tx, { personId, note }) => saveNote(tx, personId, note),
  audit: ({ note }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { note: note.id } }),
})
