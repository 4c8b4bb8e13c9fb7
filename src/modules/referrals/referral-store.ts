import type { AccountId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { announce } from './correspondence.ts'
import { followUpsAfter } from './domain/follow-up.ts'
import type { Move, Referral } from './domain/referral.ts'
import type { Signer } from './domain/sides.ts'
import { doubtConditions } from './doubt-conditions.ts'

/** Writes a draft, and the line that begins its history. */
export async function addReferral(tx: Tx, referral: Referral, moment: Moment): Promise<void> {
  const { id, personId, createdAt } = referral
  await tx
    .insertInto('referrals.referral')
    .values({
      id,
      person_id: personId,
      organisation_id: referral.organisationId,
      account_id: referral.accountId,
      counsellor_name: referral.counsellorName,
      service_id: referral.serviceId,
      service_name: referral.serviceName,
      card_id: referral.cardId,
      card_name: referral.cardName,
      recipient_id: referral.recipientId,
      looks_for: referral.looksFor,
      parts: [...referral.parts],
      language: referral.language,
      follows_id: referral.followsId,
      created_at: createdAt,
      changed_at: createdAt,
      due_at: referral.dueAt,
    })
    .execute()
  const drafted: Signer = { side: 'counsellor', accountId: referral.accountId, name: referral.counsellorName, way: 'screen' }
  await addLine(tx, { referral, step: 'draft', before: null, signer: drafted, said: {} }, moment)
}

/** Writes a step that `move` agreed to, and what follows from it: a meeting held opens the questions of day 30 and day 90. */
export async function saveMove(tx: Tx, { referral, line }: Move, signer: Signer, timeZone: string, moment: Moment): Promise<void> {
  // The line first: what it reports may close the door of who reports it.
  await addLine(tx, { referral, step: line.step, before: line.before, signer, said: line.said }, moment)
  if (line.step === 'hold') await openFollowUps(tx, referral, timeZone, moment)
  const saved = await tx
    .updateTable('referrals.referral')
    .set({
      state: referral.state,
      // Whoever moves a referral by a link does not know these words: only a change of the sheet writes them.
      ...(line.step === 'reword' ? { looks_for: referral.looksFor, parts: [...referral.parts] } : {}),
      language: referral.language,
      changed_at: referral.changedAt,
      sent_at: referral.sentAt,
      answered_at: referral.answeredAt,
      answer_by: referral.answerBy,
      met_at: referral.metAt,
      ended_at: referral.endedAt,
      due_at: referral.dueAt,
      nudged_at: referral.nudgedAt,
      version: referral.version,
    })
    .where('id', '=', referral.id)
    .where('version', '=', referral.version - 1)
    .executeTakeFirst()
  if (saved.numUpdatedRows !== 1n) throw new Error('the referral was locked and is no longer the version that was read')
  if (line.said.reason === 'not-eligible') await doubtConditions(tx, referral, line.said.condition ?? '', moment)
  await announce(tx, { referral, line })
}

type Line = { referral: Referral; step: string; before: string | null; signer: Signer; said: Move['line']['said'] }

async function addLine(tx: Tx, { referral, step, before, signer, said }: Line, { newId, now }: Moment): Promise<void> {
  await tx
    .insertInto('referrals.step')
    .values({
      id: newId<'referral-step'>(),
      referral_id: referral.id,
      person_id: referral.personId,
      step,
      state_before: before,
      state_after: referral.state,
      by_side: signer.side,
      account_id: signer.accountId satisfies AccountId | null,
      by_name: signer.name,
      way: signer.way,
      reason: said.reason ?? null,
      condition: said.condition ?? '',
      cause: said.cause ?? null,
      words: said.words ?? '',
      alternative: said.alternative ?? '',
      alternative_service_id: said.alternativeServiceId ?? null,
      confidential: said.confidential ?? false,
      said_on: signer.noted?.on ?? null,
      noted_by: signer.noted?.by ?? null,
      at: now,
    })
    .execute()
}

async function openFollowUps(tx: Tx, referral: Referral, timeZone: string, { newId, now }: Moment): Promise<void> {
  await tx
    .insertInto('referrals.follow_up')
    .values(
      followUpsAfter(referral.metAt ?? now, timeZone).map(({ askedOf, days, dueAt }) => ({
        id: newId<'follow-up'>(),
        referral_id: referral.id,
        person_id: referral.personId,
        asked_of: askedOf,
        days,
        due_at: dueAt,
      })),
    )
    .execute()
}
