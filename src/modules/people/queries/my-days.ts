import { findOrganisation } from '#modules/identity/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { type AgendaLine, listAgenda } from './list-appointments.ts'

export type MyDays = { timeZone: string; today: Temporal.PlainDate; lines: AgendaLine[] }

/** My meetings from this morning on, for so many days, on the clocks of the organisation I act for. */
export async function myDays(tx: Tx, { actor, now }: Pick<Moment, 'actor' | 'now'>, days: number): Promise<MyDays | undefined> {
  if (!actor.signedIn || actor.organisationId === null) return undefined
  const organisation = await findOrganisation(tx, actor.organisationId)
  if (organisation === undefined) return undefined
  const { id, timeZone } = organisation
  const morning = now.toZonedDateTimeISO(timeZone).startOfDay()
  const lines = await listAgenda(
    tx,
    { accountId: actor.accountId, organisationId: id },
    morning.toInstant(),
    morning.add({ days }).toInstant(),
  )
  return { timeZone, today: morning.toPlainDate(), lines }
}
