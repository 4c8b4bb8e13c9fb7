import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { deletePiece, lockPiece } from '../evidence-store.ts'
import { findPiece } from '../queries/list-pieces.ts'

export const removeFromFolder = act({
  name: 'remove-piece',
  title: 'Retirer une pièce de son dossier de preuves',
  who: ['person'],
  input: z.object({ piece: id<'evidence-piece'>(), version }),
  async load(tx, { piece: wanted }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const personId = await lockPiece(tx, wanted)
    const piece = personId === undefined ? undefined : await findPiece(tx, personId, wanted)
    return record === undefined || personId === undefined || piece === undefined ? undefined : { record, personId, piece }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, piece }, { version }) {
    const gone = letGo(piece, version)
    return gone.ok ? { ok: true, value: { personId, piece: gone.value } } : gone
  },
  save: (tx, { personId, piece }) => deletePiece(tx, personId, piece.id),
  audit: ({ piece }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { piece: piece.id } }),
})
