import { randomBytes } from 'node:crypto'
import type { Id } from '#kernel/id.ts'

/**
 * A new UUIDv7 (RFC 9562 §5.7): 48 bits of `at` in milliseconds, then 74 random bits, so that ids sort by the
 * moment they were made and cannot be guessed. `at` is passed in, so that a simulated clock gives simulated ids.
 */
export function newId<Kind extends string>(at: Temporal.Instant): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.epochMilliseconds, 0, 6)
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f)
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}
