import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { secretKey } from './secret.ts'

/** Closes `body` under the key kept outside the database (AES-256-GCM). `about` must be said again to open it. */
export function seal(body: string, about: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretKey('seals'), nonce).setAAD(Buffer.from(about))
  const closed = Buffer.concat([cipher.update(body), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), closed])
}

/** What was sealed, or undefined when it was not sealed by us about this. */
export function unseal(sealed: Buffer, about: string): string | undefined {
  if (sealed.length < 28) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretKey('seals'), sealed.subarray(0, 12)).setAAD(Buffer.from(about))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString()
  } catch {
    return undefined
  }
}

/** A text with our mark, which nobody else can make. */
export function sign(text: string): string {
  return `${text}.${mark(text)}`
}

/** The text, when it carries our mark. */
export function signed(text: string): string | undefined {
  const dot = text.lastIndexOf('.')
  const [body, given] = [text.slice(0, dot), Buffer.from(text.slice(dot + 1))]
  const ours = Buffer.from(mark(body))
  return given.length === ours.length && timingSafeEqual(given, ours) ? body : undefined
}

function mark(text: string): string {
  return createHmac('sha256', secretKey('marks')).update(text).digest('base64url')
}
