import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { ReadPart } from '../domain/dossier.ts'
import type { DossierPart } from '../part.ts'

/** Reads parts of a record, in their order. Nothing is asked of the others. Row-level security says what this session may see. */
export async function readParts(tx: Tx, personId: PersonId, parts: readonly DossierPart[]): Promise<ReadPart[]> {
  const read: ReadPart[] = []
  const beside = new Set(parts.map(({ id }) => id))
  for (const { id, title, read: ask } of parts) read.push({ id, title, blocks: await ask(tx, personId, beside) })
  return read
}
