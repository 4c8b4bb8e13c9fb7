import type { OrganisationId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import type { FieldGroup } from './record.ts'

/** How a consent was given or taken back: by the person on screen, on paper, or aloud. */
export const paperWays = ['spoken', 'paper'] as const
export type Way = 'screen' | (typeof paperWays)[number]

/** One part of a record that a person agreed to share with one organisation, from a moment until a day included. */
export type Consent = {
  id: string
  receiptId: string
  recipientId: OrganisationId
  fieldGroup: FieldGroup
  givenAt: Temporal.Instant
  until: Temporal.PlainDate
  wordingVersion: string
  language: string
  way: Way
  withdrawnAt: Temporal.Instant | null
  withdrawnWay: Way | null
}

/** True on each day up to `until`, that day included, unless it was taken back. The same rule is in ctx.organisation_may. */
export function covers(consent: Pick<Consent, 'until' | 'withdrawnAt'>, day: Temporal.PlainDate): boolean {
  return consent.withdrawnAt === null && Temporal.PlainDate.compare(day, consent.until) <= 0
}

const longestYears = 2

/** The day a consent ends when nobody says otherwise. */
export function usualEnd(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ years: 1 })
}

/**
 * Whether these parts may be shared until this day. Without the contact an organisation cannot find the record, so
 * the other parts come with it or after it.
 */
export function decideSharing(
  asked: { fieldGroups: readonly FieldGroup[]; until: Temporal.PlainDate },
  today: Temporal.PlainDate,
  shared: readonly FieldGroup[],
) {
  if (asked.fieldGroups.length === 0) return refused('nothing-chosen')
  if (Temporal.PlainDate.compare(asked.until, today) <= 0) return refused('ends-too-early')
  if (Temporal.PlainDate.compare(asked.until, today.add({ years: longestYears })) > 0) return refused('ends-too-late')
  if (!asked.fieldGroups.includes('contact') && !shared.includes('contact')) return refused('contact-first')
  return ok(asked)
}

/** The days of consents are those of universal time, as the database reads them. */
export function dayOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate()
}
