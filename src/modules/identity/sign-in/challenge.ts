import { randomBytes } from 'node:crypto'
import { sign, signed } from '#platform/seal.ts'

const minutes = 5

/** What a passkey signs. It carries its own end and our mark, so that asking for one stores nothing. */
export function newChallenge(now: Temporal.Instant): string {
  return sign(`${randomBytes(16).toString('base64url')}.${now.add({ minutes }).epochMilliseconds}`)
}

/** When a challenge of ours stops being good, or undefined for any other text, or once that is past. */
export function challengeEnd(challenge: string, now: Temporal.Instant): Temporal.Instant | undefined {
  const end = Number(signed(challenge)?.split('.')[1] ?? Number.NaN)
  return end > now.epochMilliseconds ? Temporal.Instant.fromEpochMilliseconds(end) : undefined
}

/** The challenge that a passkey's answer says it signed. */
export function challengeIn(clientDataJson: string): string {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString())
    const challenge = typeof data === 'object' && data !== null && 'challenge' in data ? data.challenge : undefined
    return typeof challenge === 'string' ? Buffer.from(challenge, 'base64url').toString() : ''
  } catch {
    return ''
  }
}
