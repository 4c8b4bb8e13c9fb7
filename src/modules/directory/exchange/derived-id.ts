import { createHash } from 'node:crypto'

/**
 * A UUID that is always the same for the same parts (RFC 9562, version 8): HSDS wants an identifier for each thing, and a
 * telephone number or a language of ours has none. Two ids together give what `directory.pair_id` gives.
 */
export function derivedId(...parts: string[]): string {
  const hash = createHash('md5').update(parts.join('|')).digest()
  hash.writeUInt8((hash.readUInt8(6) & 15) | 128, 6)
  hash.writeUInt8((hash.readUInt8(8) & 63) | 128, 8)
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
