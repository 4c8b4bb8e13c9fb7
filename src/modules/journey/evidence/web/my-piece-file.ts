import { findOwnRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { fileAnswer } from '#platform/files/file-answer.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { isThePerson } from '../../domain/rights.ts'
import { readFile } from '../queries/read-file.ts'

export const myPieceFilePage = page({
  name: 'my-piece-file',
  title: 'Le fichier d’une preuve de mon dossier',
  path: routes.myPieceFile,
  who: ['person'],
  input: z.object({ piece: id<'evidence-piece'>() }),
  async load(tx, { piece }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const file = record === undefined ? undefined : await readFile(tx, record.id, piece)
    return record === undefined || file === undefined ? undefined : { record, file }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view: ({ data: { file } }) => fileAnswer(file),
})
