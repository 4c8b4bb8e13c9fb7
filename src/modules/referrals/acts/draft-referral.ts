import type { PersonId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { findStandingService } from '#modules/directory/index.ts'
import { canOpenRecord, findRecord, findTimeZone } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, optionalChoice, z } from '#platform/fields.ts'
import { dueAfter } from '../domain/clocks.ts'
import { sameRecently } from '../domain/duplicate.ts'
import type { Referral } from '../domain/referral.ts'
import { listReferrals } from '../queries/find-referral.ts'
import { addReferral } from '../referral-store.ts'
import { draftShape } from '../step-fields.ts'

export const draftReferral = act({
  name: 'draft-referral',
  title: 'Préparer une mise en relation avec la personne',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), service: id<'service'>(), ...draftShape, sure: optionalChoice(['yes']) }),
  async load(tx, { person, service }, { actor }) {
    const [record, card] = [await findRecord(tx, person), await findStandingService(tx, service)]
    if (record === undefined || card === undefined || !actor.signedIn || actor.organisationId === null) return undefined
    const before = await listReferrals(tx, person, actor.organisationId)
    return { record, card, before, timeZone: await findTimeZone(tx, actor.organisationId) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  decide({ record, card, before, timeZone }, { looksFor, parts, sure }, { actor, now, newId }) {
    if (!actor.signedIn || actor.organisationId === null) return refused('service-closed')
    if (card.state !== 'open' || card.mergedInto !== null) return refused('service-closed')
    if (sure === null && sameRecently(before, { serviceId: card.id, cardId: card.organisation.id }, now) !== undefined)
      return refused('asked-before')
    const referral: Referral = {
      id: newId<'referral'>(),
      personId: record.id satisfies PersonId,
      organisationId: actor.organisationId,
      accountId: actor.accountId,
      counsellorName: actor.name,
      serviceId: card.id,
      serviceName: card.name,
      cardId: card.organisation.id,
      cardName: card.organisation.name,
      recipientId: card.organisation.memberId,
      state: 'draft',
      looksFor,
      parts,
      language: record.language,
      followsId: null,
      createdAt: now,
      changedAt: now,
      sentAt: null,
      answeredAt: null,
      answerBy: null,
      metAt: null,
      endedAt: null,
      dueAt: dueAfter('draft', now, timeZone),
      nudgedAt: null,
      version: 1,
    }
    return ok(referral)
  },
  save: addReferral,
  audit: ({ id: referral, personId, organisationId }) => ({ about: personId, organisation: organisationId, detail: { referral } }),
})
