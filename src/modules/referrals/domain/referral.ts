import type { AccountId, Id, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import { ok, type Result, refused } from '#kernel/result.ts'
import { dueAfter, mayNudge } from './clocks.ts'
import type { Cause, RefusalReason } from './reasons.ts'
import { isFinal, type ReferralState, rowOf, type Side, type Step } from './steps.ts'

export type ReferralId = Id<'referral'>
export type ServiceId = Id<'service'>

/** One person put in touch with one service. Names are those of the day it was drafted. */
export type Referral = {
  id: ReferralId
  personId: PersonId
  organisationId: OrganisationId
  accountId: AccountId
  counsellorName: string
  serviceId: ServiceId
  serviceName: string
  cardId: string
  cardName: string
  /** The organisation of this instance that answers; null when it answers by the mailed link. */
  recipientId: OrganisationId | null
  state: ReferralState
  /** Empty for a link whose code was not given. */
  looksFor: string
  /** Parts of the record proposed to leave, by the ids of the dossier. */
  parts: readonly string[]
  language: Language
  followsId: ReferralId | null
  createdAt: Temporal.Instant
  changedAt: Temporal.Instant
  sentAt: Temporal.Instant | null
  /** The first answer of the other side, whatever it was. */
  answeredAt: Temporal.Instant | null
  answerBy: Temporal.PlainDate | null
  metAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
  dueAt: Temporal.Instant
  nudgedAt: Temporal.Instant | null
  version: number
}

/** What is said with a step. `confidential`: between the person and who accompanies her. */
export type Said = {
  reason?: RefusalReason
  /** Which condition of the service is not met, in the words of who refuses. */
  condition?: string
  alternative?: string
  alternativeServiceId?: ServiceId | null
  cause?: Cause
  words?: string
  confidential?: boolean
  answerBy?: Temporal.PlainDate
}

/** A step that somebody asks for, on the version she saw. `timeZone` is that of the organisation that sends. */
export type Asked = { step: Step; side: Side; seen: number; now: Temporal.Instant; timeZone: string; said?: Said }

/** The referral after a step, and the line of its history. */
export type Move = {
  referral: Referral
  line: { step: Step; side: Side; before: ReferralState; after: ReferralState; said: Said; at: Temporal.Instant }
}

export type MoveRefusal =
  | 'changed-elsewhere'
  | 'illegal-step'
  | 'reason-missing'
  | 'alternative-missing'
  | 'cause-missing'
  | 'reminded-today'

/** What the recipient does that counts as an answer. Having received it is not one. */
const answers: readonly Step[] = ['ask-time', 'accept', 'contact', 'propose-meeting', 'refuse', 'redirect']
/** Steps that leave the clock where it was: they are nobody's progress. */
const leavesClock: readonly Step[] = ['receive', 'remind', 'take-back']

/** Takes one step, or says why not. The same version cannot be moved twice: the second click of two is refused. */
export function move(referral: Referral, { step, side, seen, now, timeZone, said = {} }: Asked): Result<Move, MoveRefusal> {
  const row = rowOf(step)
  if (!row.from.includes(referral.state) || !row.who.includes(side)) return refused('illegal-step')
  if (referral.version !== seen) return refused('changed-elsewhere')
  if (row.needs.includes('reason') && said.reason === undefined) return refused('reason-missing')
  if (row.needs.includes('alternative') && (said.alternative ?? '') === '' && !said.alternativeServiceId)
    return refused('alternative-missing')
  if (row.needs.includes('cause') && said.cause === undefined) return refused('cause-missing')
  if (step === 'remind' && side !== 'clock' && !mayNudge(referral.nudgedAt, now)) return refused('reminded-today')

  const after = row.to === 'same' ? referral.state : row.to
  const ends = isFinal(after) && referral.endedAt === null
  const next: Referral = {
    ...referral,
    state: after,
    changedAt: now,
    version: referral.version + 1,
    sentAt: step === 'send' ? now : referral.sentAt,
    answeredAt: referral.answeredAt ?? (side === 'recipient' && answers.includes(step) ? now : null),
    answerBy: step === 'ask-time' ? (said.answerBy ?? null) : referral.answerBy,
    metAt: step === 'hold' ? now : referral.metAt,
    endedAt: ends ? now : referral.endedAt,
    dueAt: leavesClock.includes(step) ? referral.dueAt : dueAfter(after, now, timeZone),
    nudgedAt: step === 'remind' && side !== 'clock' ? now : referral.nudgedAt,
  }
  return ok({ referral: next, line: { step, side, before: referral.state, after, said, at: now } })
}
