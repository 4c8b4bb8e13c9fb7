import type { OrganisationId, PersonId } from '#kernel/id.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Words } from '#platform/i18n.ts'
import { consentWording } from '../content/consent.ts'
import type { Way } from '../domain/consent.ts'
import type { FieldGroup } from '../domain/record.ts'

/** One part of one's own record that was shared, with whom, and until when; taken back or not. */
export type MyConsent = {
  recipient: string
  part: FieldGroup
  label: Words
  givenAt: Temporal.Instant
  until: Temporal.PlainDate
  way: Way
  withdrawnAt: Temporal.Instant | null
}

/** What goes with one's own record: the clocks of its host (IANA name), everything shared, the next meeting. */
export type MyAround = {
  timeZone: string
  consents: MyConsent[]
  nextAppointment: { startsAt: Temporal.Instant; minutes: number; place: string } | undefined
}

/** What goes with a record, for the person herself: row-level security leaves it empty for anybody else. */
export async function findMyAround(tx: Tx, { id, hostId }: { id: PersonId; hostId: string }, now: Temporal.Instant): Promise<MyAround> {
  const consents = tx
    .selectFrom('people.consent as consent')
    .select(['recipient_id', 'field_group', 'given_at', 'until', 'way', 'withdrawn_at'])
    .where('person_id', '=', id)
    .orderBy('given_at', 'desc')
    .orderBy('consent.id')
    .execute()
  const appointment = tx
    .selectFrom('people.appointment')
    .select(['starts_at', 'minutes', 'place'])
    .where('person_id', '=', id)
    .where('state', '=', 'planned')
    .where('starts_at', '>=', now.subtract({ hours: 2 }))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  const [rows, meeting] = await Promise.all([consents, appointment])
  const known = [...new Set([hostId, ...rows.map((row) => row.recipient_id)])]
  const organisations = new Map(
    await Promise.all(
      known.map(async (organisation) => [organisation, await findOrganisation(tx, organisation as OrganisationId)] as const),
    ),
  )
  return {
    timeZone: organisations.get(hostId)?.timeZone ?? 'UTC',
    consents: rows.map((row) => ({
      recipient: organisations.get(row.recipient_id)?.name ?? '',
      part: row.field_group as FieldGroup,
      label: labelOf(row.field_group),
      givenAt: row.given_at,
      until: row.until,
      way: row.way as Way,
      withdrawnAt: row.withdrawn_at,
    })),
    nextAppointment: meeting === undefined ? undefined : { startsAt: meeting.starts_at, minutes: meeting.minutes, place: meeting.place },
  }
}

function labelOf(part: string): Words {
  const found = consentWording.fieldGroups.find(({ id }) => id === part)
  if (found === undefined) throw new Error(`no part of a record is called ${part}`)
  return found.label
}
