import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { AppointmentState, Cause } from './domain/appointment.ts'

/** When and where two people meet. */
export type Meeting = { startsAt: Temporal.Instant; minutes: number; place: string }

export async function addAppointment(
  tx: Tx,
  it: Meeting & { id: string; personId: PersonId; organisationId: OrganisationId; accountId: AccountId },
): Promise<void> {
  await tx
    .insertInto('people.appointment')
    .values({
      id: it.id,
      person_id: it.personId,
      organisation_id: it.organisationId,
      account_id: it.accountId,
      starts_at: it.startsAt,
      minutes: it.minutes,
      place: it.place,
    })
    .execute()
}

export async function rewriteAppointment(
  tx: Tx,
  id: string,
  it: Meeting & { state: AppointmentState; cause: Cause | null },
): Promise<void> {
  await tx
    .updateTable('people.appointment')
    .set((is) => ({
      starts_at: it.startsAt,
      minutes: it.minutes,
      place: it.place,
      state: it.state,
      cause: it.cause,
      version: is('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}
