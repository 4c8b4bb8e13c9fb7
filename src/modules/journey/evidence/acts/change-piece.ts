import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { rewordPiece } from '../domain/piece.ts'
import { lockPiece, savePiece } from '../evidence-store.ts'
import { findPiece } from '../queries/list-pieces.ts'
import { optionalLink, pieceFields, wordsOf } from './piece-fields.ts'

export const changePiece = act({
  name: 'change-piece',
  title: 'Changer une pièce de son dossier de preuves',
  who: ['person'],
  input: z.object({ piece: id<'evidence-piece'>(), version, ...pieceFields, url: optionalLink }),
  async load(tx, { piece: wanted }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const owner = await lockPiece(tx, wanted)
    const piece = owner === undefined ? undefined : await findPiece(tx, owner, wanted)
    if (record === undefined || owner === undefined || piece === undefined) return undefined
    return { record, owner, piece, plan: (await listPersonActions(tx, owner)).map(({ id }) => id) }
  },
  allow: (actor, { owner }) => isThePerson(actor, owner),
  decide({ owner, piece, plan }, given, { now }) {
    const reworded = rewordPiece(piece, { ...wordsOf(given), url: given.url }, plan, given.version, now)
    return reworded.ok ? { ok: true, value: { personId: owner, piece: reworded.value } } : reworded
  },
  save: (tx, { personId, piece }) => savePiece(tx, personId, piece),
  audit: ({ piece }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { piece: piece.id } }),
})
