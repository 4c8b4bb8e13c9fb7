import { createHash, randomBytes } from 'node:crypto'

/** A secret to hand out once, 256 random bits as text, and the hash that is kept of it. */
export type Token = { token: string; hash: Buffer }

export function newToken(): Token {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What is kept of a token. No salt: 256 random bits cannot be guessed from their hash. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
