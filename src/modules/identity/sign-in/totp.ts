import { Secret, TOTP } from 'otpauth'

const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an authenticator application reads from the QR code. */
export function totpAddress(secret: string, name: string): string {
  return new TOTP({ ...shape, issuer: 'Maillon', label: name, secret }).toString()
}

/** The step of thirty seconds that a code belongs to, now or one step beside, or null. Clocks of phones drift a little. */
export function stepOf(secret: string, code: string, now: Temporal.Instant): bigint | null {
  const delta = new TOTP({ ...shape, secret }).validate({ token: code, timestamp: now.epochMilliseconds, window: 1 })
  return delta === null ? null : BigInt(Math.floor(now.epochMilliseconds / 30_000) + delta)
}
