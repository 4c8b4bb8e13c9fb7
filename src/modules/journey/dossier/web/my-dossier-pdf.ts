import { page } from '#platform/page.ts'
import { pdfAnswer } from '#platform/pdf/pdf-answer.ts'
import { routes } from '#routes'
import { isThePerson } from '../../domain/rights.ts'
import { fileName } from '../file-name.ts'
import { drawDossier } from '../paper.ts'
import { findMyDossier } from '../queries/my-dossier.ts'
import { choiceHref, choiceInput } from './choice-input.ts'

export const myDossierPdfPage = page({
  name: 'my-dossier-pdf',
  title: 'Mon dossier en PDF',
  path: routes.myDossierPdf,
  who: ['person'],
  input: choiceInput,
  load: (tx, chosen, moment) => findMyDossier(tx, moment, chosen),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { dossier }, input }) {
    const preview = choiceHref(routes.myDossierPreview, input)
    if (dossier.parts.length === 0) return new Response(null, { status: 303, headers: { location: preview } })
    return pdfAnswer(() => drawDossier(dossier), { name: fileName('dossier', dossier), busy: `${preview}&busy=yes` })
  },
})
