import { ok, refused } from '#kernel/result.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { meetingShape } from '../appointment-fields.ts'
import { addAppointment } from '../appointment-store.ts'
import { startOf } from '../domain/appointment.ts'
import { canOpenRecord } from '../domain/record.ts'
import { findRecord } from '../queries/find-record.ts'

export const setAppointment = act({
  name: 'set-appointment',
  title: 'Fixer un rendez-vous',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), ...meetingShape }),
  async load(tx, { person }, { actor }) {
    const record = await findRecord(tx, person)
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    return record === undefined || organisation === undefined ? undefined : { record, organisation }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  decide: ({ record, organisation }, input, { actor, newId }) => {
    const start = startOf({ ...input, timeZone: organisation.timeZone })
    if (!start.ok) return start
    if (!actor.signedIn) return refused('no-such-time')
    return ok({
      id: newId(),
      personId: record.id,
      organisationId: organisation.id,
      accountId: actor.accountId,
      startsAt: start.value,
      minutes: input.minutes,
      place: input.place,
    })
  },
  save: addAppointment,
  audit: ({ personId, organisationId }) => ({ about: personId, organisation: organisationId }),
})
