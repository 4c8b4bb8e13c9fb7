import { ok } from '#kernel/result.ts'
import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findContactForUpdate, removeContact } from '../contact-store.ts'

/** It asks for no version: somebody who is to be taken out is taken out, whatever was written of her meanwhile. */
export const removeFromNetwork = act({
  name: 'remove-contact',
  title: 'Retirer quelqu’un de son réseau',
  who: ['person'],
  input: z.object({ contact: id<'network-contact'>() }),
  async load(tx, { contact }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findContactForUpdate(tx, contact)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide: ({ personId, contact }) => ok({ personId, contact }),
  save: (tx, { personId, contact }) => removeContact(tx, personId, contact.id),
  audit: ({ contact }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { contact: contact.id } }),
})
