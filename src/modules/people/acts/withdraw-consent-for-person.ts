import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, choices, id, z } from '#platform/fields.ts'
import { endConsents } from '../consent-store.ts'
import { paperWays } from '../domain/consent.ts'
import { canOpenRecord, fieldGroups } from '../domain/record.ts'
import { forgetName } from '../person-store.ts'
import { lockRecord } from '../queries/find-record.ts'

/** She asked by phone or by letter: what my organisation has is given up at once, as if she had done it herself. */
export const withdrawConsentForPerson = act({
  name: 'withdraw-consent-for-person',
  title: 'Arrêter un partage à la demande de la personne',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), groups: choices(fieldGroups), way: choice(paperWays) }),
  load: (tx, { person }) => lockRecord(tx, person),
  allow: canOpenRecord,
  decide: (record, { groups, way }, { actor }) => {
    if (groups.length === 0 || !actor.signedIn || actor.organisationId === null) return refused('nothing-chosen')
    const all = groups.includes('contact')
    return ok({ personId: record.id, organisationId: actor.organisationId, fieldGroups: all ? [...fieldGroups] : groups, way, all })
  },
  async save(tx, { personId, organisationId, fieldGroups, way, all }, { now }) {
    if (all) await forgetName(tx, personId, organisationId)
    await endConsents(tx, personId, { recipientId: organisationId, fieldGroups }, { way, at: now })
  },
  audit: ({ personId, organisationId, fieldGroups, way }) => ({
    about: personId,
    organisation: organisationId,
    detail: { parts: fieldGroups.join(' '), way },
  }),
})
