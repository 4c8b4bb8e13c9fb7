import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { FieldNote, FieldNoteId } from './domain/field-note.ts'
import { type FieldNoteRow, noteOf } from './queries/list-field-notes.ts'

export type OwnedNote = { personId: PersonId; note: FieldNote }

/** The note to change or to remove, and whose it is; undefined when this session may not change it. */
export async function findNoteForUpdate(tx: Tx, id: FieldNoteId): Promise<OwnedNote | undefined> {
  const row: FieldNoteRow | undefined = await tx
    .selectFrom('journey.field_note')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { personId: row.person_id as PersonId, note: noteOf(row) }
}

export async function addNote(tx: Tx, personId: PersonId, note: FieldNote): Promise<void> {
  await tx
    .insertInto('journey.field_note')
    .values({ id: note.id, person_id: personId, ...columnsOf(note), created_at: note.createdAt })
    .execute()
}

export async function saveNote(tx: Tx, personId: PersonId, note: FieldNote): Promise<void> {
  await tx.updateTable('journey.field_note').set(columnsOf(note)).where('id', '=', note.id).where('person_id', '=', personId).execute()
}

export async function removeNote(tx: Tx, personId: PersonId, id: FieldNoteId): Promise<void> {
  await tx.deleteFrom('journey.field_note').where('id', '=', id).where('person_id', '=', personId).execute()
}

function columnsOf(note: FieldNote) {
  return {
    contact_id: note.contactId,
    who: note.who,
    met_on: note.metOn,
    place: note.place,
    questions: [...note.questions],
    answers: [...note.answers],
    learned: note.learned,
    proof: note.proof,
    next_step: note.nextStep,
    changed_at: note.changedAt,
    version: note.version,
  }
}
