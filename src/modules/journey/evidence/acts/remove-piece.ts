import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { deletePiece, lockPiece } from '../evidence-store.ts'

export const removeFromFolder = act({
  name: 'remove-piece',
  title: 'Retirer une pièce de son dossier de preuves',
  who: ['person'],
  input: z.object({ piece: id<'evidence-piece'>() }),
  async load(tx, { piece }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const owner = await lockPiece(tx, piece)
    return record === undefined || owner === undefined ? undefined : { record, owner }
  },
  allow: (actor, { owner }) => isThePerson(actor, owner),
  decide: ({ owner }, { piece }) => ({ ok: true, value: { personId: owner, piece } }),
  save: (tx, { personId, piece }) => deletePiece(tx, personId, piece),
  audit: ({ piece }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { piece } }),
})
