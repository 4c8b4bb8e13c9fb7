import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { contactOf, contactShape, reachable } from '../contact-fields.ts'
import { canOpenRecord } from '../domain/record.ts'
import { correctContact, indexName } from '../person-store.ts'
import { lockRecord } from '../queries/find-record.ts'

export const correctContactAct = act({
  name: 'correct-contact',
  title: 'Corriger les coordonnées d’une personne',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), ...contactShape, version }).superRefine(reachable),
  load: (tx, { person }) => lockRecord(tx, person),
  allow: canOpenRecord,
  decide: (record, input) => {
    if (record.version !== input.version) return refused('changed-elsewhere')
    return ok({ personId: record.id, contact: contactOf(input) })
  },
  async save(tx, { personId, contact }) {
    await correctContact(tx, personId, contact)
    await indexName(tx, personId, contact)
  },
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
