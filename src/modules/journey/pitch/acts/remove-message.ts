import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { deleteMessage, findMessageForUpdate } from '../message-store.ts'

export const removeMyMessage = act({
  name: 'remove-message',
  title: 'Retirer un message court',
  who: ['person'],
  input: z.object({ message: id<'message'>(), version }),
  async load(tx, { message }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findMessageForUpdate(tx, message)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, message }, { version }) {
    const gone = letGo(message, version)
    return gone.ok ? { ok: true, value: { personId, id: gone.value.id } } : gone
  },
  save: (tx, { personId, id }) => deleteMessage(tx, personId, id),
  audit: ({ id }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { message: id } }),
})
