import { ok, refused } from '#kernel/result.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import { act } from '#platform/act.ts'
import { choices, day, id, language, text, z } from '#platform/fields.ts'
import { addAgreement } from '../consent-store.ts'
import { consentWording } from '../content/consent.ts'
import { covers, dayOf, decideSharing } from '../domain/consent.ts'
import { fieldGroups } from '../domain/record.ts'
import { indexName } from '../person-store.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { listConsents } from '../queries/list-consents.ts'

/** The person shares parts of her record with one organisation, until a day she chooses. */
export const giveConsent = act({
  name: 'give-consent',
  title: 'Partager une partie de ma fiche avec un organisme',
  who: ['person'],
  input: z.object({
    recipient: id<'organisation'>(),
    groups: choices(fieldGroups),
    until: day,
    wording: text(20),
    wordingLanguage: language,
  }),
  async load(tx, { recipient }, { actor }) {
    const [record, organisation] = [await findOwnRecord(tx, actor), await findOrganisation(tx, recipient)]
    return record === undefined || organisation === undefined
      ? undefined
      : { record, recipient, consents: await listConsents(tx, record.id) }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  decide: ({ record, recipient, consents }, input, { newId, now }) => {
    if (input.wording !== consentWording.version) return refused('wording-changed')
    const today = dayOf(now)
    const shared = consents
      .filter((consent) => consent.recipientId === recipient && covers(consent, today))
      .map(({ fieldGroup }) => fieldGroup)
    const decided = decideSharing({ fieldGroups: input.groups, until: input.until }, today, shared)
    if (!decided.ok) return decided
    return ok({ ...decided.value, record, recipientId: recipient, receiptId: newId(), language: input.wordingLanguage })
  },
  async save(tx, { record, ...agreed }, moment) {
    await addAgreement(tx, moment, { ...agreed, personId: record.id, way: 'screen', recordedBy: null, givenAt: moment.now })
    await indexName(tx, record.id, record)
  },
  audit: ({ record, recipientId, fieldGroups, until }) => ({
    about: record.id,
    organisation: recipientId,
    detail: { parts: fieldGroups.join(' '), until: until.toString() },
  }),
})
