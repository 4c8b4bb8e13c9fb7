import type { Context, MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

// A page that hears plays only the sound of its own memory, and its scripts can send nothing anywhere: a voice has no way out.
const hearingPolicy = `${policy.replace("connect-src 'self'", "connect-src 'none'")}; media-src blob:`

/** Lets the page being drawn ask for the microphone. It alone: every other answer keeps it shut. */
export function letHear(c: Context): void {
  c.header('content-security-policy', hearingPolicy)
  c.header('permissions-policy', 'camera=(), microphone=(self), geolocation=()')
}

/** The headers every answer carries. `same-origin` keeps forms sending a real Origin, which the guard below needs. */
export function securityHeaders(isSecure: (host: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // Not by `c.header`: once there is an answer, that makes another from it each time (decisions/0007).
    const { headers } = c.res
    const unlessSaid = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value)
    }
    // A stored file comes with a stricter policy of its own.
    unlessSaid('content-security-policy', policy)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    unlessSaid('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    unlessSaid('cache-control', 'no-store')
    if (isSecure(c.req.header('host') ?? '')) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}

/** True when an unsafe request was sent by a page of ours. A browser that says neither where it comes from is refused. */
export function comesFromUs(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const from = headers.get('origin')
  if (from !== null) return from === origin
  return site === 'same-origin'
}
