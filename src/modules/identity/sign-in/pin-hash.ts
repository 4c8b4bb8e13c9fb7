import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon = promisify(argon2)
// RFC 9106's second choice, 64 MiB, lowered to OWASP's 19 MiB and two passes: a small machine answers several at once.
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }

/** What is kept of a PIN: argon2id, with its own salt and costs, as `v1$salt$tag`. */
export async function hashPin(pin: string, nonce = randomBytes(16)): Promise<string> {
  const tag = await argon('argon2id', { message: Buffer.from(pin), nonce, ...cost })
  return `v1$${nonce.toString('base64url')}$${tag.toString('base64url')}`
}

const nobody = `v1$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

/** Whether a PIN is the one kept. Without one, does the same work and says no, so that time tells nothing. */
export async function isPin(pin: string, kept: string | undefined): Promise<boolean> {
  const [, salt = ''] = (kept ?? nobody).split('$')
  const made = Buffer.from(await hashPin(pin, Buffer.from(salt, 'base64url')))
  const known = Buffer.from(kept ?? nobody)
  return made.length === known.length && timingSafeEqual(made, known) && kept !== undefined
}
