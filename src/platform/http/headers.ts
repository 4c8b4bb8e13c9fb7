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
    // A stored file comes with a stricter policy of its own.
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
    c.header('cross-origin-opener-policy', 'same-origin')
    if (!c.res.headers.has('permissions-policy')) c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
    if (isSecure(c.req.header('host') ?? '')) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
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
