import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { rewriteMessage } from '../domain/message.ts'
import { findMessageForUpdate, saveMessage } from '../message-store.ts'
import { messageFields } from './message-fields.ts'
import { readTwoLanguages } from './two-language-fields.ts'

export const rewriteMyMessage = act({
  name: 'rewrite-message',
  title: 'Changer un message court',
  who: ['person'],
  input: z.object({ message: id<'message'>(), version, ...messageFields }),
  async load(tx, { message }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findMessageForUpdate(tx, message)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, message }, { version, forWhom, language, words, otherLanguage, otherWords }, { now }) {
    const said = readTwoLanguages({ language, words, otherLanguage, otherWords })
    const rewritten = rewriteMessage(message, { forWhom, ...said }, version, now)
    return rewritten.ok ? { ok: true, value: { personId, message: rewritten.value } } : rewritten
  },
  save: (tx, { personId, message }) => saveMessage(tx, personId, message),
  audit: ({ message }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { message: message.id } }),
})
