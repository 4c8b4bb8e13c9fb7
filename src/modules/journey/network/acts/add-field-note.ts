import { refused } from '#kernel/result.ts'
import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { prepareNote } from '../domain/field-note.ts'
import { addNote } from '../field-note-store.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { preparationFields, preparationOf, saysWhom, whomIsMissing } from './field-note-fields.ts'

export const addFieldNote = act({
  name: 'add-field-note',
  title: 'Préparer une rencontre',
  who: ['person'],
  input: z.object(preparationFields).refine(saysWhom, whomIsMissing),
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    return record === undefined ? undefined : { record, contacts: await listContacts(tx, record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, contacts }, sent, { newId, now }) {
    if (sent.contact !== null && !contacts.some(({ id }) => id === sent.contact)) return refused('contact-gone')
    return { ok: true, value: { personId: record.id, note: prepareNote(newId(), preparationOf(sent), now) } }
  },
  save: (tx, { personId, note }) => addNote(tx, personId, note),
  audit: ({ note }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { note: note.id } }),
})
