import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { isThePerson } from '../../domain/rights.ts'
import { dossierFile } from '../file.ts'
import { fileName } from '../file-name.ts'
import { findMyDossier } from '../queries/my-dossier.ts'
import { choiceHref, choiceInput } from './choice-input.ts'

export const myDossierJsonPage = page({
  name: 'my-dossier-json',
  title: 'Mon dossier, pour un logiciel',
  path: routes.myDossierJson,
  who: ['person'],
  input: choiceInput,
  load: (tx, chosen, moment) => findMyDossier(tx, moment, chosen),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { dossier }, input, origin }) {
    if (dossier.parts.length === 0)
      return new Response(null, { status: 303, headers: { location: choiceHref(routes.myDossierPreview, input) } })
    const file = dossierFile(dossier, `${origin}${routes.dossierSchema}`)
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName('dossier', dossier)}.json"`,
      },
    })
  },
})
