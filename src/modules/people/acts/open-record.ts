import { holds } from '#kernel/actor.ts'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, language, z } from '#platform/fields.ts'
import { addAgreement } from '../consent-store.ts'
import { contactOf, contactShape, reachable } from '../contact-fields.ts'
import { dayOf, paperWays, usualEnd } from '../domain/consent.ts'
import { openedRecord } from '../domain/record.ts'
import { addPerson, beginAccompaniment, indexName } from '../person-store.ts'

/** A record, what it is found by, who accompanies, and the consent to hold it: one thing, made at once or not at all. */
export const openRecord = act({
  name: 'open-record',
  title: 'Ouvrir une fiche avec une personne',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ ...contactShape, way: choice(paperWays), noticeLanguage: language }).superRefine(reachable),
  load: async () => ({}),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  decide: (_, input, { actor, newId, now }) => {
    if (!actor.signedIn || actor.organisationId === null) return refused('no-organisation')
    return ok({
      id: newId<'person'>() as PersonId,
      receiptId: newId(),
      contact: contactOf(input),
      way: input.way,
      language: input.noticeLanguage,
      until: usualEnd(dayOf(now)),
      accountId: actor.accountId as AccountId,
      companion: actor.name,
      organisationId: actor.organisationId as OrganisationId,
    })
  },
  async save(tx, { id, contact, organisationId, accountId, companion, ...agreed }, moment) {
    await addPerson(tx, id, contact, { organisationId, accountId, at: moment.now })
    await addAgreement(tx, moment, {
      ...agreed,
      personId: id,
      recipientId: organisationId,
      fieldGroups: ['contact'],
      recordedBy: accountId,
      givenAt: moment.now,
    })
    await beginAccompaniment(tx, moment, { personId: id, organisationId, accountId, name: contact.name, companion, reason: openedRecord })
    await indexName(tx, id, contact)
  },
  audit: ({ id, organisationId, way }) => ({ about: id, organisation: organisationId, detail: { way } }),
})
