import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ActionId } from '../../domain/plan.ts'
import { inFolderOrder, type Piece, type PieceId, type PieceKind } from '../domain/piece.ts'

/** A stored file without its bytes. `size` in bytes; `sha256` in hexadecimal, of what is stored. */
export type FileHead = { name: string; contentType: string; size: number; sha256: string }

export type KeptPiece = Piece & { file: FileHead | undefined }

/** The folder of a person, the newest first; empty for whoever it is not shared with. */
export async function listPieces(tx: Tx, personId: PersonId): Promise<KeptPiece[]> {
  const [rows, ties] = await Promise.all([
    tx
      .selectFrom('journey.evidence_piece as piece')
      .leftJoin('journey.evidence_file as file', 'file.piece_id', 'piece.id')
      .selectAll('piece')
      .select(['file.name', 'file.content_type', 'file.size', 'file.sha256'])
      .where('piece.person_id', '=', personId)
      .execute(),
    tx.selectFrom('journey.evidence_action').select(['piece_id', 'action_id']).where('person_id', '=', personId).execute(),
  ])
  return rows
    .map((row) => ({
      id: row.id as PieceId,
      kind: row.kind as PieceKind,
      title: row.title,
      happenedOn: row.happened_on,
      source: row.source,
      words: row.words,
      url: row.url,
      indicators: row.indicators,
      actions: ties.filter(({ piece_id }) => piece_id === row.id).map(({ action_id }) => action_id as ActionId),
      createdAt: row.created_at,
      changedAt: row.changed_at,
      version: row.version,
      file: fileOf(row),
    }))
    .sort(inFolderOrder)
}

type FileRow = { name: string | null; content_type: string | null; size: number | null; sha256: Buffer | null }

function fileOf({ name, content_type, size, sha256 }: FileRow): FileHead | undefined {
  if (name === null || content_type === null || size === null || sha256 === null) return undefined
  return { name, contentType: content_type, size, sha256: sha256.toString('hex') }
}

/** One piece of that person; undefined when she has none of that id, or it is not this session's to see. */
export async function findPiece(tx: Tx, personId: PersonId, id: PieceId): Promise<KeptPiece | undefined> {
  return (await listPieces(tx, personId)).find((piece) => piece.id === id)
}
