import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'

/** A UUID that is always the same for the same words, so that a failing cell can be read again tomorrow. */
export function idOf<Kind extends string>(...words: string[]): Id<Kind> {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<Kind>
}

/** The token that a browser carries, and the hash the database keeps of it. */
export function tokenOf(...words: string[]): { token: string; hash: Buffer } {
  const token = createHash('sha256')
    .update(`token ${words.join(' ')}`)
    .digest('base64url')
  return { token, hash: createHash('sha256').update(token).digest() }
}
