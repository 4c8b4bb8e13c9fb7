import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Database, Tx } from '../database.ts'
import { readCookie, writeCookie } from './cookies.ts'
import type { FormValues } from './form-values.ts'

type Kept = { address: string; values: FormValues }

/**
 * Puts away what somebody was typing when her session turned out to have ended, sealed with a key that only her
 * browser is given. Nothing is kept for a token that never was one.
 */
export async function putAway(
  database: Database,
  c: Context,
  kept: Kept,
  token: Buffer,
  now: Temporal.Instant,
  secure: boolean,
): Promise<void> {
  const key = randomBytes(32)
  const done = await database.transaction('maillon_door', { sessionHash: null, at: now }, async (tx) => {
    const { rows } = await sql<{ account: string | null }>`select ctx.account_of_token(${token}) as account`.execute(tx)
    const account = rows[0]?.account
    if (account === null || account === undefined) return false
    await tx
      .insertInto('platform.kept_form')
      .values({ id: idOf(key), account_id: account, sealed: seal(key, kept), until: now.add({ hours: 24 }) })
      .execute()
    return true
  })
  if (done) writeCookie(c, 'kept', key.toString('base64url'), secure)
}

/** Gives back, once, what was put away for this page and this account. */
export async function giveBack(
  tx: Tx,
  c: Context,
  address: string,
  now: Temporal.Instant,
  secure: boolean,
): Promise<FormValues | undefined> {
  const cookie = readCookie(c, 'kept', secure)
  if (cookie === undefined) return undefined
  const key = Buffer.from(cookie, 'base64url')
  if (key.length !== 32) return undefined
  const row = await tx
    .selectFrom('platform.kept_form')
    .select('sealed')
    .where('id', '=', idOf(key))
    .where('until', '>', now)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const kept = open(key, row.sealed)
  if (kept.address !== address) return undefined
  await tx.deleteFrom('platform.kept_form').where('id', '=', idOf(key)).execute()
  writeCookie(c, 'kept', null, secure)
  return kept.values
}

function idOf(key: Buffer): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function seal(key: Buffer, kept: Kept): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(kept)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function open(key: Buffer, sealed: Buffer): Kept {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString()) as Kept
}
