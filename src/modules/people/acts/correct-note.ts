import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, text, version, z } from '#platform/fields.ts'
import { canOpenRecord } from '../domain/record.ts'
import { rewriteNote } from '../note-store.ts'
import { findRecord } from '../queries/find-record.ts'
import { lockNote } from '../queries/list-notes.ts'
import { longestNote } from './add-note.ts'

export const correctNote = act({
  name: 'correct-note',
  title: 'Corriger une note pour moi',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), note: id<'note'>(), body: text(longestNote), version }),
  async load(tx, { person, note }) {
    const [record, found] = [await findRecord(tx, person), await lockNote(tx, person, note)]
    return record === undefined || found === undefined ? undefined : { record, note: found }
  },
  allow: (actor, { record, note }) => canOpenRecord(actor, record) && actor.signedIn && note.accountId === actor.accountId,
  decide: ({ note }, { body, version }) => (note.version === version ? ok({ ...note, body }) : refused('changed-elsewhere')),
  save: (tx, { id, body }) => rewriteNote(tx, id, body),
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
