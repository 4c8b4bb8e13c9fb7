/** Referrals of one service under which nothing is said of how it answers. */
const fewest = 5

/** What the last year counts, of one service; amounts are null when there are too few. */
export type Counted = { sent: number; answered: number | null; medianHours: number | null; ended: number | null; closed: number | null }

/** How a service answers. Absent amounts: nothing to say yet. */
export type RecipientRecord =
  | { said: false }
  | { said: true; answered: number; sent: number; medianDays: number | null; closed: number; ended: number }

/**
 * What an adviser is told before writing to a service: how long half of the answers took, and how many referrals were closed with
 * a word rather than silence. Under five, nothing: it would be a judgement on too little, and on recognisable people.
 */
export function recipientRecord({ sent, answered, medianHours, ended, closed }: Counted): RecipientRecord {
  if (sent < fewest || answered === null || ended === null || closed === null) return { said: false }
  // Hours are rounded up to whole days: nobody is told "0 day".
  const medianDays = medianHours === null ? null : Math.max(1, Math.ceil(medianHours / 24))
  return { said: true, sent, answered, medianDays, ended, closed }
}
