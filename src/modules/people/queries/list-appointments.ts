import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import type { AppointmentState, Cause } from '../domain/appointment.ts'

export type Appointment = {
  id: string
  personId: PersonId
  organisationId: OrganisationId
  accountId: AccountId
  startsAt: Temporal.Instant
  minutes: number
  place: string
  state: AppointmentState
  cause: Cause | null
  version: number
}

/** One of my meetings, with whom. */
export type AgendaLine = Appointment & { name: string; nativeName: string | null; language: Language }

const columns = [
  't.id',
  't.person_id',
  't.organisation_id',
  't.account_id',
  't.starts_at',
  't.minutes',
  't.place',
  't.state',
  't.cause',
  't.version',
] as const

/** The appointments of one record that the session may know of, the latest first. */
export async function listAppointments(tx: Tx, personId: PersonId): Promise<Appointment[]> {
  const rows = await tx
    .selectFrom('people.appointment as t')
    .select(columns)
    .where('t.person_id', '=', personId)
    .orderBy('t.starts_at', 'desc')
    .orderBy('t.id')
    .limit(100)
    .execute()
  return rows.map(read)
}

/** One appointment of a record, to look at or, with `lock`, to change. */
export async function findAppointment(
  tx: Tx,
  personId: PersonId,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<Appointment | undefined> {
  const asked = tx.selectFrom('people.appointment as t').select(columns).where('t.id', '=', id).where('t.person_id', '=', personId)
  const row = await (lock === 'lock' ? asked.forUpdate() : asked).executeTakeFirst()
  return row === undefined ? undefined : read(row)
}

/** The meetings of one account for one organisation between two instants, in the order of time. */
export async function listAgenda(
  tx: Tx,
  me: { accountId: AccountId; organisationId: OrganisationId },
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<AgendaLine[]> {
  const rows = await tx
    .selectFrom('people.appointment as t')
    .innerJoin('people.person as p', 'p.id', 't.person_id')
    .select([...columns, 'p.name', 'p.native_name', 'p.language'])
    .where('t.account_id', '=', me.accountId)
    .where('t.organisation_id', '=', me.organisationId)
    .where('t.starts_at', '>=', from)
    .where('t.starts_at', '<', to)
    .orderBy('t.starts_at')
    .orderBy('t.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...read(row), name: row.name, nativeName: row.native_name, language: row.language as Language }))
}

type Row = {
  id: string
  person_id: string
  organisation_id: string
  account_id: string
  starts_at: Temporal.Instant
  minutes: number
  place: string
  state: string
  cause: string | null
  version: number
}

function read(row: Row): Appointment {
  return {
    id: row.id,
    personId: row.person_id as PersonId,
    organisationId: row.organisation_id as OrganisationId,
    accountId: row.account_id as AccountId,
    startsAt: row.starts_at,
    minutes: row.minutes,
    place: row.place,
    state: row.state as AppointmentState,
    cause: row.cause as Cause | null,
    version: row.version,
  }
}
