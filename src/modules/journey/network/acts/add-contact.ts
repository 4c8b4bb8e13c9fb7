import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { addContact } from '../contact-store.ts'
import { newContact } from '../domain/contact.ts'
import { contactFields } from './contact-fields.ts'

export const addToNetwork = act({
  name: 'add-contact',
  title: 'Ajouter quelqu’un à son réseau',
  who: ['person'],
  input: z.object(contactFields),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide: (record, words, { newId, now }) => ({ ok: true, value: { personId: record.id, contact: newContact(newId(), words, now) } }),
  save: (tx, { personId, contact }) => addContact(tx, personId, contact),
  audit: ({ contact }, record) => ({ about: record.id, organisation: record.hostId, detail: { contact: contact.id } }),
})
