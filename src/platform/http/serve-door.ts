import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Door, Given } from '../door.ts'
import { keepPace } from './pace.ts'
import { rememberFor } from './remember.ts'
import { type House, readKnock } from './visit.ts'

type Refusal = { error: string; fields?: string[] }

// A page of a hundred full cards is asked for about once a second by who copies all of them.
const askAt = { burst: 120, perMinute: 240 }
const keptFor = 60

/** One counter for all the doors of a house. */
export function doorKeeper(house: House): (c: Context, door: Door) => Promise<Response> {
  const wait = keepPace(askAt)
  const remembering = rememberFor(keptFor)
  return async (c, door) => {
    c.header('access-control-allow-origin', '*')
    c.header('access-control-expose-headers', 'ETag, Last-Modified, Retry-After')
    const { now, at, origin, network } = readKnock(c, house)
    const seconds = wait(network, now)
    if (seconds > 0) {
      c.header('retry-after', String(seconds))
      return refuse(c, { error: 'too-many-requests' }, 429)
    }
    const sent = await questionOf(c)
    if (sent === undefined) return refuse(c, { error: 'body-not-readable' }, 400)
    const asked = door.input.safeParse({ ...sent, ...c.req.param() })
    if (!asked.success) {
      const fields = asked.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]))
      return refuse(c, { error: 'not-understood', fields: [...new Set(fields)] }, 400)
    }
    const given = await house.database.transaction('maillon_app', { sessionHash: null, at }, (tx) =>
      door.load(tx, asked.data, { now, origin, remember: remembering(now) }),
    )
    return given === undefined ? refuse(c, { error: 'unknown' }, 404) : give(c, given)
  }
}

/** What is asked: the query of the address, or by POST the body, as JSON or as a form. */
async function questionOf(c: Context): Promise<Record<string, unknown> | undefined> {
  if (c.req.method !== 'POST') return c.req.query()
  const text = await c.req.text()
  if (!/json/.test(c.req.header('content-type') ?? '')) return Object.fromEntries(new URLSearchParams(text))
  try {
    const read: unknown = JSON.parse(text === '' ? '{}' : text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined
  } catch {
    return undefined
  }
}

function give(c: Context, { body, changedAt }: Given): Response {
  const text = JSON.stringify(body)
  if (c.req.method === 'POST') return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
  // Weak: the same answer may travel compressed or not.
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  c.header('etag', tag)
  c.header('cache-control', `public, max-age=${keptFor}`)
  if (changedAt !== null) c.header('last-modified', new Date(changedAt.epochMilliseconds).toUTCString())
  if (isKnown(c, tag, changedAt)) return c.body(null, 304)
  return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
}

/** What is already held there: by its tag when one is sent, else by its day (RFC 9110, 13.2.2). */
function isKnown(c: Context, tag: string, changedAt: Temporal.Instant | null): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((each) => each.trim().replace(/^(?!W\/)/, 'W/') === tag)
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return changedAt !== null && !Number.isNaN(since) && Math.floor(changedAt.epochMilliseconds / 1000) * 1000 <= since
}

function refuse(c: Context, refusal: Refusal, status: 400 | 404 | 429): Response {
  return c.json(refusal, status)
}

/** What a browser asks before it lets a page of elsewhere send JSON: allowed, since a door knows nobody. */
export function letAsk(c: Context, methods: readonly string[]): Response {
  c.header('access-control-allow-origin', '*')
  c.header('access-control-allow-methods', methods.join(', '))
  c.header('access-control-allow-headers', 'Content-Type, If-None-Match, If-Modified-Since')
  c.header('access-control-max-age', '86400')
  return c.body(null, 204)
}
