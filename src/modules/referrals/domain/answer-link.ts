import { ok, type Result, refused } from '#kernel/result.ts'

/** A link as it is kept. `open` says whether what it leads to still waits or goes on: consent stands, nobody took it back. */
export type AnswerLink = { expiresAt: Temporal.Instant; revokedAt: Temporal.Instant | null; open: boolean }

/**
 * Whether a link opens anything now. An unknown link, one that is too old, one that was replaced and one whose referral is
 * over are told apart by nobody: one answer, one page, one way out.
 */
export function mayOpenLink(link: AnswerLink | undefined, now: Temporal.Instant): Result<true, 'over'> {
  if (link === undefined || link.revokedAt !== null || !link.open) return refused('over')
  return Temporal.Instant.compare(now, link.expiresAt) < 0 ? ok(true) : refused('over')
}

/** How long a code opens the sheet, in minutes, and how many tries it bears. */
export const codeMinutes = 15
export const codeTries = 5

/** How long the sheet stays open in the browser where the code was given, in hours: a working day. */
export const sheetHours = 8

/** A code as it is kept: six digits mailed to the address that received the first letter. */
export type SheetCode = { expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null; tries: number }

/** Six digits. `random` gives a whole number below its argument. */
export function newSheetCode(random: (below: number) => number): string {
  return Array.from({ length: 6 }, () => random(10)).join('')
}

/** Whether a code typed opens the sheet: the last one mailed, once, in its time; wrong five times, it is burnt. */
export function mayOpenSheet(code: SheetCode | undefined, matches: boolean, now: Temporal.Instant): Result<true, 'wrong-code'> {
  if (code === undefined || code.usedAt !== null || code.tries >= codeTries) return refused('wrong-code')
  return matches && Temporal.Instant.compare(now, code.expiresAt) < 0 ? ok(true) : refused('wrong-code')
}

/** An address as it can be shown to who may not be its owner: “a•••@relais.example”. */
export function veiled(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '•••' : `${address.slice(0, 1)}•••${address.slice(at)}`
}
