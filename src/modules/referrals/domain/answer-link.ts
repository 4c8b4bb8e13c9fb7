import { ok, type Result, refused } from '#kernel/result.ts'

/** How long a link mailed to a service stays open, in days. After that, its page mails a new one to the same address. */
export const linkDays = 8

/** How long a code opens the sheet, in minutes, and how many tries one link bears meanwhile. */
export const codeMinutes = 15
export const codeTries = 5

/** How long the sheet stays open in the browser where the code was given, in hours: a working day. */
export const sheetHours = 8

/** A code as it is kept: six digits mailed to the address that received the first letter. */
export type SheetCode = { expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null }

/** Six digits. `random` gives a whole number below its argument. */
export function newSheetCode(random: (below: number) => number): string {
  return Array.from({ length: 6 }, () => random(10)).join('')
}

/** Whether a code typed opens the sheet: the last one mailed, once, in its time. */
export function mayOpenSheet(code: SheetCode | undefined, matches: boolean, now: Temporal.Instant): Result<true, 'wrong-code'> {
  if (code === undefined || code.usedAt !== null) return refused('wrong-code')
  return matches && Temporal.Instant.compare(now, code.expiresAt) < 0 ? ok(true) : refused('wrong-code')
}

/** An address as it can be shown to who may not be its owner: “a•••@relais.example”. */
export function veiled(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '•••' : `${address.slice(0, 1)}•••${address.slice(at)}`
}
