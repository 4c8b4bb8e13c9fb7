import type { PersonId } from '#kernel/id.ts'
import { canOpenRecord } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { Block } from '../../dossier/domain/document.ts'
import type { DossierPart } from '../../dossier/part.ts'
import { dossierParts } from '../../dossier/parts.ts'
import { type KeptPiece, listPieces } from '../../evidence/queries/list-pieces.ts'
import { findForAdviser, type PersonForAdviser } from '../../queries/person-for-adviser.ts'
import { findLastChanges } from './last-changes.ts'

/** One part as it can be read here: its blocks and its last change, or why there is nothing to read. */
export type FolderPart = DossierPart & {
  standing: 'written' | 'empty' | 'not-shared'
  blocks: Block[]
  changed: Temporal.Instant | undefined
}

/** All that the person shares with the organisation of this session. `files` can be opened one by one. */
export type Folder = PersonForAdviser & { parts: FolderPart[]; files: KeptPiece[] }

/** Undefined for whoever does not accompany her, before anything is read. */
export async function findFolder(tx: Tx, personId: PersonId, { actor }: Moment): Promise<Folder | undefined> {
  const found = await findForAdviser(tx, personId, actor)
  if (found === undefined || !canOpenRecord(actor, found.record)) return undefined
  const changes = new Map<string, Temporal.Instant>(await findLastChanges(tx, personId))
  const { shares } = found.record
  const shared = new Set(dossierParts.filter(({ group }) => shares.includes(group)).map(({ id }) => id))
  const parts = await Promise.all(
    dossierParts.map(async (part): Promise<FolderPart> => {
      if (!shared.has(part.id)) return { ...part, standing: 'not-shared', blocks: [], changed: undefined }
      const blocks = await part.read(tx, personId, shared)
      return { ...part, standing: blocks.length === 0 ? 'empty' : 'written', blocks, changed: changes.get(part.id) }
    }),
  )
  const pieces = shares.includes('evidence') ? await listPieces(tx, personId) : []
  return { ...found, parts, files: pieces.filter(({ file }) => file !== undefined) }
}
