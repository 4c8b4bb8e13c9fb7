import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, optionalText, version, z } from '#platform/fields.ts'
import { reply } from '../domain/conversation.ts'
import { isThePerson } from '../domain/rights.ts'
import { findReplyForUpdate, saveReply } from '../reply-store.ts'

export const replyToObservation = act({
  name: 'reply-to-observation',
  title: 'Répondre à une observation',
  who: ['person'],
  input: z.object({ observation: id<'observation'>(), reply: optionalText(2000), version }),
  async load(tx, { observation }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findReplyForUpdate(tx, observation)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ stored }, { observation, reply: text, version }, { now }) {
    const replied = reply(stored, text, version, now)
    return replied.ok ? { ok: true, value: { observation, reply: replied.value } } : replied
  },
  save: (tx, { observation, reply }) => saveReply(tx, observation, reply),
  audit: ({ observation }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { observation } }),
})
