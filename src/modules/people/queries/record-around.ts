import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/id.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import type { Tx } from '#platform/database.ts'
import type { FieldGroup } from '../domain/record.ts'

/** What goes with a record when an adviser opens it. */
export type RecordAround = {
  /** Until when each part is shared with the session's organisation; a part that is not shared is absent. */
  until: Partial<Record<FieldGroup, Temporal.PlainDate>>
  /** Since when each of those parts is, by the oldest consent that still holds. */
  since: Partial<Record<FieldGroup, Temporal.Instant>>
  /** The next one with the session's organisation. */
  nextAppointment: { id: string; startsAt: Temporal.Instant; minutes: number; place: string } | undefined
}

/** The clocks that an organisation lives by (IANA name); UTC for one that does not exist. */
export async function findTimeZone(tx: Tx, organisationId: OrganisationId): Promise<string> {
  return (await findOrganisation(tx, organisationId))?.timeZone ?? 'UTC'
}

/** What goes with a record that `canOpenRecord` lets open; row-level security leaves it empty otherwise. */
export async function findAround(tx: Tx, personId: PersonId, now: Temporal.Instant): Promise<RecordAround> {
  const sharing = tx
    .selectFrom('people.consent')
    .select(['field_group', sql<Temporal.PlainDate>`max(until)`.as('until'), sql<Temporal.Instant>`min(given_at)`.as('since')])
    .where('person_id', '=', personId)
    .where('recipient_id', '=', sql<string>`ctx.organisation()`)
    .where('purpose', '=', 'accompaniment')
    .where('withdrawn_at', 'is', null)
    .where('until', '>=', now.toZonedDateTimeISO('UTC').toPlainDate())
    .groupBy('field_group')
    .execute()
  const meeting = tx
    .selectFrom('people.appointment')
    .select(['id', 'starts_at', 'minutes', 'place'])
    .where('person_id', '=', personId)
    .where('state', '=', 'planned')
    .where('starts_at', '>=', now.subtract({ hours: 2 }))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  const [consents, appointment] = await Promise.all([sharing, meeting])
  return {
    until: Object.fromEntries(consents.map((row) => [row.field_group, row.until])),
    since: Object.fromEntries(consents.map((row) => [row.field_group, row.since])),
    nextAppointment:
      appointment === undefined
        ? undefined
        : { id: appointment.id, startsAt: appointment.starts_at, minutes: appointment.minutes, place: appointment.place },
  }
}
