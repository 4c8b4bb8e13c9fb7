import { ok, refused } from '#kernel/result.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import { act } from '#platform/act.ts'
import { choice, id, optionalChoice, version, z } from '#platform/fields.ts'
import { meetingShape } from '../appointment-fields.ts'
import { rewriteAppointment } from '../appointment-store.ts'
import { appointmentStates, causes, decideOutcome, startOf } from '../domain/appointment.ts'
import { canOpenRecord } from '../domain/record.ts'
import { findRecord } from '../queries/find-record.ts'
import { findAppointment } from '../queries/list-appointments.ts'

/** Another time or place, or what became of it: held, cancelled, missed, and on whose side. */
export const changeAppointment = act({
  name: 'change-appointment',
  title: 'Changer un rendez-vous ou dire s’il a eu lieu',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    person: id<'person'>(),
    appointment: id<'appointment'>(),
    ...meetingShape,
    state: choice(appointmentStates),
    cause: optionalChoice(causes),
    version,
  }),
  async load(tx, { person, appointment }) {
    const [record, found] = [await findRecord(tx, person), await findAppointment(tx, person, appointment, 'lock')]
    const organisation = found === undefined ? undefined : await findOrganisation(tx, found.organisationId)
    return record === undefined || found === undefined || organisation === undefined
      ? undefined
      : { record, appointment: found, organisation }
  },
  allow: (actor, { record, appointment }) => canOpenRecord(actor, record) && actor.signedIn && appointment.accountId === actor.accountId,
  decide: ({ appointment, organisation }, input) => {
    if (appointment.version !== input.version) return refused('changed-elsewhere')
    const start = startOf({ ...input, timeZone: organisation.timeZone })
    if (!start.ok) return start
    const outcome = decideOutcome(input.state, input.cause)
    if (!outcome.ok) return outcome
    return ok({
      ...outcome.value,
      id: appointment.id,
      personId: appointment.personId,
      organisationId: organisation.id,
      startsAt: start.value,
      minutes: input.minutes,
      place: input.place,
    })
  },
  save: (tx, { id, ...changed }) => rewriteAppointment(tx, id, changed),
  audit: ({ personId, organisationId, state, cause }) => ({ about: personId, organisation: organisationId, detail: { state, cause } }),
})
