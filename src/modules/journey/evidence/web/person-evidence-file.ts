import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { fileAnswer } from '#platform/files/file-answer.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { findForAdviser } from '../../queries/person-for-adviser.ts'
import { readingOf } from '../../web/person-parts.tsx'
import { readFile } from '../queries/read-file.ts'

/** A file of somebody who shares her folder, for whoever accompanies her: it leaves its line in *who read my record*. */
export const personEvidenceFilePage = page({
  name: 'person-evidence-file',
  title: 'Le fichier d’une preuve partagée',
  path: routes.personEvidenceFile,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), piece: id<'evidence-piece'>() }),
  async load(tx, { person, piece }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    const file = found === undefined ? undefined : await readFile(tx, person, piece)
    return found === undefined || file === undefined ? undefined : { ...found, file }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record) && record.shares.includes('evidence'),
  reads: ({ record }) => readingOf(record, 'evidence'),
  view: ({ data: { file } }) => fileAnswer(file),
})
