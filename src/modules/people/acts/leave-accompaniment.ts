import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { canOpenRecord } from '../domain/record.ts'
import { endAccompaniment } from '../person-store.ts'
import { findRecord } from '../queries/find-record.ts'

export const leaveAccompaniment = act({
  name: 'leave-accompaniment',
  title: 'Ne plus accompagner une personne',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  decide: (record) => ok({ personId: record.id }),
  async save(tx, { personId }, { actor, now }) {
    if (actor.signedIn && actor.organisationId !== null) await endAccompaniment(tx, personId, actor.accountId, actor.organisationId, now)
  },
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
