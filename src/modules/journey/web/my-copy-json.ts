import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { isThePerson } from '../domain/rights.ts'
import { findMyCopy } from '../queries/my-copy.ts'
import { copyFile } from './copy-file.ts'

export const myCopyJsonPage = page({
  name: 'my-copy-json',
  title: 'Ma copie de tout, pour un ordinateur',
  path: routes.myCopyJson,
  who: ['person'],
  input: nothing,
  load: (tx, _, moment) => findMyCopy(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data, language, now }) {
    const body = JSON.stringify(copyFile(data, language, now), null, 2)
    const day = now.toZonedDateTimeISO(data.timeZone).toPlainDate().toString()
    return new Response(body, {
      headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="maillon-${day}.json"` },
    })
  },
})
