import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, text, z } from '#platform/fields.ts'
import { canOpenRecord } from '../domain/record.ts'
import { addNote } from '../note-store.ts'
import { findRecord } from '../queries/find-record.ts'

export const longestNote = 10_000

export const addNoteAct = act({
  name: 'add-note',
  title: 'Écrire une note pour moi',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), body: text(longestNote) }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  decide: (record, { body }, { newId }) => ok({ id: newId<'note'>(), personId: record.id, body }),
  async save(tx, note, { actor, now }) {
    if (actor.signedIn) await addNote(tx, { ...note, accountId: actor.accountId, at: now })
  },
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
