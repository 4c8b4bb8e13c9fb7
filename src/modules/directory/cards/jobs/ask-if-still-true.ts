import { randomBytes } from 'node:crypto'
import { isLanguage } from '#platform/i18n.ts'
import { job } from '#platform/jobs.ts'
import { writeLetter } from '#platform/mail.ts'
import { newId } from '#platform/new-id.ts'
import { href, routes } from '#routes'
import { mayRemind, staleAfterMonths } from '../domain/freshness.ts'
import { linkDays } from '../domain/still-true.ts'
import { reportWords } from '../messages/report.ts'
import { listStale } from '../queries/list-stale.ts'
import { addLink } from '../still-true-store.ts'

/** Every morning: asks organisations whether the cards that nobody has confirmed for six months are still true. One letter for all of them. */
export const askIfStillTrue = job({
  name: 'ask-if-still-true',
  every: '40 9 * * *',
  async run(_, { database, now, origin }) {
    const at = now()
    const before = at.toZonedDateTimeISO('UTC').toPlainDate().subtract({ months: staleAfterMonths })
    await database.transaction('maillon_worker', { sessionHash: null, at }, async (tx) => {
      for (const { organisation, services, letters } of await listStale(tx, before)) {
        if (!mayRemind(letters, at)) continue
        const token = randomBytes(32).toString('base64url')
        const language = isLanguage(organisation.writtenIn) ? organisation.writtenIn : 'fr'
        const t = reportWords(language)
        const link = `${origin}${href(routes.stillTrue, { token })}`
        await addLink(tx, {
          id: newId<'still-true'>(at),
          organisationId: organisation.id,
          services: services.map(({ id }) => id),
          token,
          sentAt: at,
          expiresAt: at.add({ hours: linkDays * 24 }),
        })
        const body = t('letter', { names: services.map(({ name }) => `– ${name}`).join('\n'), link })
        await writeLetter(
          tx,
          { to: organisation.email, language, subject: t('letter-subject'), body, link },
          { newId: () => newId(at), now: at },
        )
      }
    })
  },
})
