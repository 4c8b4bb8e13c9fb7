import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { removeNote } from '../note-store.ts'
import { lockNote } from '../queries/list-notes.ts'

/** Its author may remove a note even when she no longer accompanies: the database shows it to nobody else. */
export const removeNoteAct = act({
  name: 'remove-note',
  title: 'Effacer une note pour moi',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), note: id<'note'>() }),
  load: (tx, { person, note }) => lockNote(tx, person, note),
  allow: (actor, note) => actor.signedIn && note.accountId === actor.accountId,
  decide: (note) => ok(note),
  save: (tx, { id }) => removeNote(tx, id),
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
