import type { AccountId, Id, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Referral } from './domain/referral.ts'

const id = <Kind extends string>(last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}` as Id<Kind>

/** A referral as it is the moment it is drafted, with what a test wants otherwise. */
export function aReferral(other: Partial<Referral> = {}): Referral {
  const at = Temporal.Instant.from('2026-11-24T14:00:00Z')
  return {
    id: id(1),
    personId: id(2) as PersonId,
    organisationId: id(3) as OrganisationId,
    accountId: id(4) as AccountId,
    counsellorName: 'Claire Fontaine',
    serviceId: id(5),
    serviceName: 'Cours de français',
    cardId: id(6),
    cardName: 'Maison du quartier',
    recipientId: null,
    state: 'draft',
    looksFor: 'Un cours le soir.',
    parts: [],
    language: 'fr',
    followsId: null,
    createdAt: at,
    changedAt: at,
    sentAt: null,
    answeredAt: null,
    answerBy: null,
    metAt: null,
    endedAt: null,
    dueAt: at.add({ hours: 24 * 60 }),
    nudgedAt: null,
    version: 1,
    ...other,
  }
}
