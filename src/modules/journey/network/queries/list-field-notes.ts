import type { Selectable } from 'kysely'
import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { JourneyFieldNote } from '#platform/database-types.ts'
import type { ContactId } from '../domain/contact.ts'
import type { FieldNote, FieldNoteId, Three } from '../domain/field-note.ts'

export type FieldNoteRow = Selectable<JourneyFieldNote>

/** A note, and the name of its contact as the map has it now; null when it has none, or none any more. */
export type NamedNote = FieldNote & { contactName: string | null }

/** Every field note of a person, in no order that matters; none when this session may not see them. */
export async function listFieldNotes(tx: Tx, personId: PersonId): Promise<NamedNote[]> {
  const rows = await tx
    .selectFrom('journey.field_note as note')
    .leftJoin('journey.network_contact as contact', 'contact.id', 'note.contact_id')
    .selectAll('note')
    .select('contact.name as contact_name')
    .where('note.person_id', '=', personId)
    .orderBy('note.created_at')
    .orderBy('note.id')
    .execute()
  return rows.map((row) => ({ ...noteOf(row), contactName: row.contact_name }))
}

export function noteOf(row: FieldNoteRow): FieldNote {
  return {
    id: row.id as FieldNoteId,
    contactId: row.contact_id as ContactId | null,
    who: row.who,
    metOn: row.met_on,
    place: row.place,
    questions: threeOf(row.questions),
    answers: threeOf(row.answers),
    learned: row.learned,
    proof: row.proof,
    nextStep: row.next_step,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  }
}

const threeOf = ([one = '', two = '', three = '']: readonly string[]): Three => [one, two, three]
