import { type Selectable, sql } from 'kysely'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { DB } from '#platform/database-types.ts'
import type { Referral, ReferralId, ServiceId } from '../domain/referral.ts'
import type { ReferralState } from '../domain/steps.ts'

/** The columns of a referral. What she looks for is read apart: the database does not give it to a link whose code was not given. */
export const referralColumns = [
  'id',
  'person_id',
  'organisation_id',
  'account_id',
  'counsellor_name',
  'service_id',
  'service_name',
  'card_id',
  'card_name',
  'recipient_id',
  'state',
  'parts',
  'language',
  'follows_id',
  'created_at',
  'changed_at',
  'sent_at',
  'answered_at',
  'answer_by',
  'met_at',
  'ended_at',
  'due_at',
  'nudged_at',
  'version',
] as const
export const looksForColumn = sql<string | null>`referrals.looks_for(referrals.referral.id)`.as('looks_for')

type Row = Pick<Selectable<DB['referrals.referral']>, (typeof referralColumns)[number]> & { looks_for: string | null }

/** A referral as the rules know it, from its row. */
export function referralOf(row: Row): Referral {
  return {
    id: row.id as ReferralId,
    personId: row.person_id as PersonId,
    organisationId: row.organisation_id as OrganisationId,
    accountId: row.account_id as AccountId,
    counsellorName: row.counsellor_name,
    serviceId: row.service_id as ServiceId,
    serviceName: row.service_name,
    cardId: row.card_id,
    cardName: row.card_name,
    recipientId: row.recipient_id as OrganisationId | null,
    state: row.state as ReferralState,
    looksFor: row.looks_for ?? '',
    parts: row.parts,
    language: row.language as Language,
    followsId: row.follows_id as ReferralId | null,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    sentAt: row.sent_at,
    answeredAt: row.answered_at,
    answerBy: row.answer_by,
    metAt: row.met_at,
    endedAt: row.ended_at,
    dueAt: row.due_at,
    nudgedAt: row.nudged_at,
    version: row.version,
  }
}
