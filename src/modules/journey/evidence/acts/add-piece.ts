import { ok, refused } from '#kernel/result.ts'
import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { type CleanFile, sentFile } from '#platform/files/receive-file.ts'
import { isThePerson } from '../../domain/rights.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { makeRoom } from '../domain/folder.ts'
import { addPiece } from '../domain/piece.ts'
import { keepPiece, weighFolder } from '../evidence-store.ts'
import { linkField, pieceFields, wordsOf } from './piece-fields.ts'

const input = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('note'), ...pieceFields }),
    z.object({ kind: z.literal('link'), ...pieceFields, url: linkField }),
    z.object({ kind: z.literal('file'), ...pieceFields, file: sentFile }),
  ],
  'not-a-choice',
)

export const addToFolder = act({
  name: 'add-piece',
  title: 'Mettre une pièce dans son dossier de preuves',
  who: ['person'],
  input,
  // Each picture is drawn again, which takes a processor for a while.
  limit: (_, network) => [{ keys: [`evidence ${network}`], most: 200, minutes: 10 }],
  async load(tx, { kind }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined) return undefined
    const plan = (await listPersonActions(tx, record.id)).map(({ id }) => id)
    return { record, plan, held: kind === 'file' ? await weighFolder(tx, record.id) : 0 }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, plan, held }, given, { newId, now }) {
    const url = given.kind === 'link' ? given.url : null
    const added = addPiece(newId(), given.kind, { ...wordsOf(given), url }, plan, now)
    if (!added.ok) return added
    const kept = (file?: CleanFile) => ok({ personId: record.id, piece: added.value, file })
    if (given.kind !== 'file') return kept()
    if (given.file === undefined) return refused('no-file')
    if (!given.file.ok) return refused(given.file.why)
    const room = makeRoom(held, given.file.file.bytes.length)
    return room.ok ? kept(given.file.file) : room
  },
  save: (tx, { personId, piece, file }) => keepPiece(tx, personId, piece, file),
  audit: ({ piece }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { piece: piece.id, kind: piece.kind } }),
})
