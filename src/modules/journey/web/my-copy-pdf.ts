import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { pdfAnswer } from '#platform/pdf/pdf-answer.ts'
import { routes } from '#routes'
import { isThePerson } from '../domain/rights.ts'
import { partsOfCopy } from '../dossier/copy-parts.ts'
import { languagesOf } from '../dossier/domain/dossier.ts'
import { fileName } from '../dossier/file-name.ts'
import { drawDossier } from '../dossier/paper.ts'
import { findMyCopy } from '../queries/my-copy.ts'

export const myCopyPdfPage = page({
  name: 'my-copy-pdf',
  title: 'Ma copie de tout, en PDF',
  path: routes.myCopyPdf,
  who: ['person'],
  input: nothing,
  load: (tx, _, moment) => findMyCopy(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data, language, now }) {
    const dossier = {
      name: data.record.name,
      purpose: 'free',
      languages: languagesOf(language, 'both'),
      timeZone: data.timeZone,
      madeAt: now,
      parts: partsOfCopy(data),
    } as const
    return pdfAnswer(() => drawDossier(dossier), { name: fileName('copy', dossier), busy: routes.myCopy })
  },
})
