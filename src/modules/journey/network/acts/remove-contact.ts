import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findContactForUpdate, removeContact } from '../contact-store.ts'

export const removeFromNetwork = act({
  name: 'remove-contact',
  title: 'Retirer quelqu’un de son réseau',
  who: ['person'],
  input: z.object({ contact: id<'network-contact'>(), version }),
  async load(tx, { contact }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findContactForUpdate(tx, contact)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, contact }, { version }) {
    const gone = letGo(contact, version)
    return gone.ok ? { ok: true, value: { personId, contact: gone.value } } : gone
  },
  save: (tx, { personId, contact }) => removeContact(tx, personId, contact.id),
  audit: ({ contact }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { contact: contact.id } }),
})
