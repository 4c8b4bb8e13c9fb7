import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const lifetimes = { session: 90 * 24 * 3600, language: 365 * 24 * 3600, said: 60, kept: 24 * 3600, answer: 8 * 3600 } as const
export type CookieName = keyof typeof lifetimes

// Over TLS the __Host- prefix keeps a neighbouring site from planting one; a plain localhost demo cannot carry it.
const nameOf = (name: CookieName, secure: boolean) => (secure ? `__Host-${name}` : name)

export function readCookie(c: Context, name: CookieName, secure: boolean): string | undefined {
  return getCookie(c, nameOf(name, secure))
}

/** Sets a cookie that scripts cannot read and that other sites' forms do not send; `null` removes it. */
export function writeCookie(c: Context, name: CookieName, value: string | null, secure: boolean): void {
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const
  if (value === null) deleteCookie(c, nameOf(name, secure), options)
  else setCookie(c, nameOf(name, secure), value, { ...options, maxAge: lifetimes[name] })
}
