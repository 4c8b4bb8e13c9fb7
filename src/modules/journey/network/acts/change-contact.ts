import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findContactForUpdate, saveContact } from '../contact-store.ts'
import { rewordContact } from '../domain/contact.ts'
import { contactFields } from './contact-fields.ts'

export const changeContact = act({
  name: 'change-contact',
  title: 'Changer quelqu’un dans son réseau',
  who: ['person'],
  input: z.object({ contact: id<'network-contact'>(), version, ...contactFields }),
  async load(tx, { contact }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findContactForUpdate(tx, contact)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, contact }, { version, name, origin, closeness, brings, words }, { now }) {
    const reworded = rewordContact(contact, { name, origin, closeness, brings, words }, version, now)
    return reworded.ok ? { ok: true, value: { personId, contact: reworded.value } } : reworded
  },
  save: (tx, { personId, contact }) => saveContact(tx, personId, contact),
  audit: ({ contact }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { contact: contact.id } }),
})
