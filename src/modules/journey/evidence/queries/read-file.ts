import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { PieceId } from '../domain/piece.ts'

export type StoredFile = { name: string; contentType: string; bytes: Buffer }

/** The file of one piece of that person; undefined when it has none, or is not this session's to see. */
export async function readFile(tx: Tx, personId: PersonId, piece: PieceId): Promise<StoredFile | undefined> {
  const row = await tx
    .selectFrom('journey.evidence_file')
    .select(['name', 'content_type', 'content'])
    .where('piece_id', '=', piece)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row === undefined ? undefined : { name: row.name, contentType: row.content_type, bytes: row.content }
}
