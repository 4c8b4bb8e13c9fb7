import { holds } from '#kernel/actor.ts'
import { canOpenRecord, findRecord, findTimeZone } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type Waiting, waitingFrom } from '#platform/waiting.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { counsellorWaits, personWaits, waitsForCounsellor, waitsForPerson } from '../domain/waiting.ts'
import { waitingWords } from '../messages/waiting.ts'
import { countReceived, listMyWaiting, listSentWaiting } from '../queries/list-waiting.ts'
import { sayDate } from './my-meeting.tsx'

/** Requests where somebody has to move: the person's word, her counsellor's next step, the answer of a service here. */
export const referralsWaiting = waitingFrom(async (tx, moment) => {
  const { actor } = moment
  if (!actor.signedIn) return []
  if (actor.personId !== null) return waitingForPerson(tx, moment)
  if (!holds(actor, 'counsellor', 'cooperative-adviser') || actor.organisationId === null) return []
  const timeZone = await findTimeZone(tx, actor.organisationId)
  return [...(await waitingReceived(tx, moment, timeZone)), ...(await waitingSent(tx, moment, timeZone))]
})

async function waitingForPerson(tx: Tx, { now, language }: Moment): Promise<Waiting[]> {
  const t = waitingWords(language)
  const found: Waiting[] = []
  for (const line of await listMyWaiting(tx, now)) {
    const wait = waitsForPerson(line, now)
    if (wait === undefined) continue
    const address = wait.kind === 'read-sheet' ? routes.mySheet : routes.myReferral
    const when = line.meetsAt === null ? '' : sayDate({ startsAt: line.meetsAt }, await findTimeZone(tx, line.organisationId), language)
    found.push({
      href: href(address, { referral: line.id }),
      title: t(`mine-${wait.kind}`, { when }),
      body: t(`mine-${wait.kind}-body`, { service: `\u2068${line.serviceName}\u2069` }),
      order: personWaits.indexOf(wait.kind),
      since: wait.since,
    })
  }
  return found
}

/** Lines of one person's day: beyond these, the outbox has them all. */
const mostLines = 12

async function waitingSent(tx: Tx, { actor, now, language }: Moment, timeZone: string): Promise<Waiting[]> {
  const t = waitingWords(language)
  const found: Waiting[] = []
  const day = (at: Temporal.Instant) => formatDay(at.toZonedDateTimeISO(timeZone).toPlainDate(), language)
  for (const line of await listSentWaiting(tx, now)) {
    const wait = waitsForCounsellor(line, now, timeZone)
    if (wait === undefined) continue
    if (found.length === mostLines) {
      found.push({ href: routes.referralOutbox, title: t('more'), order: counsellorWaits.length + 1, since: now })
      break
    }
    const record = await findRecord(tx, line.personId)
    if (record === undefined || !canOpenRecord(actor, record)) continue
    found.push({
      href: href(routes.referral, { referral: line.id }),
      title: t(`sent-${wait.kind}`, { day: day(wait.since) }),
      body: (
        <>
          <bdi>{record.name}</bdi> · <bdi>{line.serviceName}</bdi>, <bdi>{line.cardName}</bdi>
        </>
      ),
      order: counsellorWaits.indexOf(wait.kind),
      since: wait.since,
    })
  }
  return found
}

async function waitingReceived(tx: Tx, { language }: Moment, timeZone: string): Promise<Waiting[]> {
  const received = await countReceived(tx)
  if (received === undefined) return []
  const t = waitingWords(language)
  const day = formatDay(received.since.toZonedDateTimeISO(timeZone).toPlainDate(), language)
  return [
    {
      href: routes.referralInbox,
      title: t('received', { count: received.count }),
      body: t('received-body', { day }),
      order: counsellorWaits.length,
      since: received.since,
    },
  ]
}
