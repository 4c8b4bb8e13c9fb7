import { holds } from '#kernel/actor.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, text, z } from '#platform/fields.ts'
import { beginAccompaniment } from '../person-store.ts'
import { findRecord } from '../queries/find-record.ts'

/** The person sees who joined, when, and the reason written here. */
export const joinAccompaniment = act({
  name: 'join-accompaniment',
  title: 'Accompagner une personne dont mon organisme a la fiche',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), reason: text(500) }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: (actor, record) => holds(actor, 'counsellor', 'cooperative-adviser') && record.shares.includes('contact'),
  decide: (record, { reason }, { actor }) => {
    if (record.accompanied || !actor.signedIn || actor.organisationId === null) return refused('already')
    return ok({
      personId: record.id,
      name: record.name,
      reason,
      accountId: actor.accountId,
      organisationId: actor.organisationId,
      companion: actor.name,
    })
  },
  save: (tx, joined, moment) => beginAccompaniment(tx, moment, joined),
  audit: ({ personId, organisationId }) => ({ about: personId, organisation: organisationId }),
})
