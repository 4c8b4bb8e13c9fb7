import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CleanFile } from '#platform/files/receive-file.ts'
import { waitTurn } from '#platform/wait-turn.ts'
import type { Piece, PieceId } from './domain/piece.ts'

/** Makes a second file that comes to the same folder wait for this transaction, and says how many bytes the folder holds. */
export async function weighFolder(tx: Tx, personId: PersonId): Promise<number> {
  await waitTurn(tx, 'evidence', personId)
  const { held } = await tx
    .selectFrom('journey.evidence_file')
    .select((is) => is.fn.coalesce(is.fn.sum<string>('size'), is.val('0')).as('held'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(held)
}

/** Makes whoever changes the same piece wait; undefined when this session may not change it. */
export async function lockPiece(tx: Tx, id: PieceId): Promise<PersonId | undefined> {
  const row = await tx.selectFrom('journey.evidence_piece').select('person_id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.person_id as PersonId | undefined
}

export async function keepPiece(tx: Tx, personId: PersonId, piece: Piece, file: CleanFile | undefined): Promise<void> {
  const { id, kind, createdAt } = piece
  await tx
    .insertInto('journey.evidence_piece')
    .values({ id, person_id: personId, kind, ...columnsOf(piece), created_at: createdAt })
    .execute()
  await tieActions(tx, personId, piece)
  if (file === undefined) return
  await tx
    .insertInto('journey.evidence_file')
    .values({
      piece_id: id,
      person_id: personId,
      name: file.name,
      content_type: file.contentType,
      size: file.bytes.length,
      sha256: file.sha256,
      content: Buffer.from(file.bytes),
    })
    .execute()
}

export async function savePiece(tx: Tx, personId: PersonId, piece: Piece): Promise<void> {
  await tx
    .updateTable('journey.evidence_piece')
    .set(columnsOf(piece))
    .where('id', '=', piece.id)
    .where('person_id', '=', personId)
    .execute()
  await tx.deleteFrom('journey.evidence_action').where('piece_id', '=', piece.id).where('person_id', '=', personId).execute()
  await tieActions(tx, personId, piece)
}

/** Removes a piece, and its file with it. */
export async function deletePiece(tx: Tx, personId: PersonId, id: PieceId): Promise<void> {
  await tx.deleteFrom('journey.evidence_piece').where('id', '=', id).where('person_id', '=', personId).execute()
}

async function tieActions(tx: Tx, personId: PersonId, { id, actions }: Piece): Promise<void> {
  const ties = [...new Set(actions)].map((action) => ({ piece_id: id, action_id: action, person_id: personId }))
  if (ties.length > 0) await tx.insertInto('journey.evidence_action').values(ties).execute()
}

function columnsOf({ title, happenedOn, source, words, url, indicators, changedAt, version }: Piece) {
  return { title, happened_on: happenedOn, source, words, url, indicators: [...indicators], changed_at: changedAt, version }
}
