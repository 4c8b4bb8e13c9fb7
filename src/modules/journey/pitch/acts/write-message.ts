import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { messageKinds, writeMessage } from '../domain/message.ts'
import { addMessage } from '../message-store.ts'
import { messageFields } from './message-fields.ts'
import { readTwoLanguages } from './two-language-fields.ts'

export const writeMyMessage = act({
  name: 'write-message',
  title: 'Garder un message court',
  who: ['person'],
  input: z.object({ kind: choice(messageKinds), ...messageFields }),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide(record, { kind, forWhom, ...said }, { newId, now }) {
    const written = writeMessage(newId(), kind, { forWhom, ...readTwoLanguages(said) }, now)
    return written.ok ? { ok: true, value: { personId: record.id, message: written.value } } : written
  },
  save: (tx, { personId, message }) => addMessage(tx, personId, message),
  audit: ({ message }, record) => ({ about: record.id, organisation: record.hostId, detail: { message: message.id } }),
})
