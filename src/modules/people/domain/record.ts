import { type Actor, holds } from '#kernel/actor.ts'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'

/** Where somebody is on her path. Every stage can be left for any other, backwards too (guide L789-791). */
export const stages = ['welcome', 'exploration', 'decision', 'plan', 'prevalidation', 'hand-over', 'follow-up', 'closed'] as const
export type Stage = (typeof stages)[number]

/** How somebody wants to be reached; a letter and a meeting are as good as a screen. */
export const reaches = ['email', 'phone', 'sms', 'letter', 'in-person'] as const
export type Reach = (typeof reaches)[number]

/** The parts of a record that are shared one by one, as `people.consent.field_group` keeps them. */
export const fieldGroups = ['contact', 'assessment', 'plan', 'decision', 'means', 'money', 'network', 'pitch', 'evidence'] as const
export type FieldGroup = (typeof fieldGroups)[number]

/** The top of a record: who it is, who holds it, and what this session may see of it. */
export type RecordHead = {
  id: PersonId
  name: string
  nativeName: string | null
  language: Language
  stage: Stage
  hostId: OrganisationId
  hostName: string
  phone: string | null
  email: string | null
  reach: Reach
  /** As far as it is known: `1990`, `1990-05`, `1990-05-17`, or nothing. */
  birth: string | null
  accountId: AccountId | null
  /** By this session's account, for its organisation, today. */
  accompanied: boolean
  /** With the session's organisation, today. Empty on one's own record. */
  shares: readonly FieldGroup[]
  version: number
}

/** The reason kept for an accompaniment that began with the record itself. */
export const openedRecord = 'opened-record'

/** True for a counsellor or a cooperative adviser who accompanies the person while she shares her contact. */
export function canOpenRecord(actor: Actor, record: Pick<RecordHead, 'accompanied' | 'shares'>): boolean {
  return holds(actor, 'counsellor', 'cooperative-adviser') && record.accompanied && record.shares.includes('contact')
}
