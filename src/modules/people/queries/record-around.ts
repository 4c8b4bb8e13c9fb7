import { sql } from 'kysely'
import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { FieldGroup } from '../domain/record.ts'

/** What goes with a record when an adviser opens it. */
export type RecordAround = {
  /** The clocks of the session's organisation (IANA name). */
  timeZone: string
  /** Until when each part is shared with the session's organisation; a part that is not shared is absent. */
  until: Partial<Record<FieldGroup, Temporal.PlainDate>>
  /** The next one with the session's organisation. */
  nextAppointment: { id: string; startsAt: Temporal.Instant; minutes: number; place: string } | undefined
}

/** The clocks of the organisation this session acts for; UTC for whoever acts for none. */
export async function findTimeZone(tx: Tx): Promise<string> {
  const row = await tx
    .selectFrom('identity.organisation')
    .select('time_zone')
    .where('id', '=', sql<string>`ctx.organisation()`)
    .executeTakeFirst()
  return row?.time_zone ?? 'UTC'
}

/** What goes with a record that `canOpenRecord` lets open; row-level security leaves it empty otherwise. */
export async function findAround(tx: Tx, personId: PersonId, now: Temporal.Instant): Promise<RecordAround> {
  const consents = await tx
    .selectFrom('people.consent')
    .select(['field_group', sql<Temporal.PlainDate>`max(until)`.as('until')])
    .where('person_id', '=', personId)
    .where('recipient_id', '=', sql<string>`ctx.organisation()`)
    .where('purpose', '=', 'accompaniment')
    .where('withdrawn_at', 'is', null)
    .where('until', '>=', now.toZonedDateTimeISO('UTC').toPlainDate())
    .groupBy('field_group')
    .execute()
  const appointment = await tx
    .selectFrom('people.appointment')
    .select(['id', 'starts_at', 'minutes', 'place'])
    .where('person_id', '=', personId)
    .where('state', '=', 'planned')
    .where('starts_at', '>=', now.subtract({ hours: 2 }))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  return {
    timeZone: await findTimeZone(tx),
    until: Object.fromEntries(consents.map((row) => [row.field_group, row.until])),
    nextAppointment:
      appointment === undefined
        ? undefined
        : { id: appointment.id, startsAt: appointment.starts_at, minutes: appointment.minutes, place: appointment.place },
  }
}
