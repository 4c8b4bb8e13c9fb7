import { createHash } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Actor, Role } from '#kernel/actor.ts'
import type { AccountId, OrganisationId, PersonId, SessionId } from '#kernel/id.ts'
import type { Moment } from '../act.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database, EnteredRow } from '../database.ts'
import { isLanguage, type Language, languages } from '../i18n.ts'
import { newId } from '../new-id.ts'
import { networkOf } from './attempts.ts'
import { readCookie, writeCookie } from './cookies.ts'

export type House = {
  config: Config
  database: Database
  clock: Clock
  /** True while the disk has no room to write safely. */
  isFull: () => boolean
}

/** What one request tells of itself before the database is asked who is behind it. */
export type Visit = {
  now: Temporal.Instant
  /** The clock passed to the database: only when it is simulated. */
  at: Temporal.Instant | null
  token: Buffer | null
  language: Language | undefined
  preferred: Language
  origin: string
  secure: boolean
  network: string
  agent: string
  pass: Buffer | null
}

/** What a request tells whoever sends it: when, where, from which network. */
export function readKnock(c: Context, { config, clock }: House): Pick<Visit, 'now' | 'at' | 'origin' | 'network'> {
  const now = clock.now()
  return {
    now,
    at: clock.simulated ? now : null,
    origin: config.origin ?? `http://${c.req.header('host') ?? `localhost:${config.port}`}`,
    network: networkOf(addressOf(c, config.trustedProxy)),
  }
}

export function readVisit(c: Context, house: House): Visit {
  const knock = readKnock(c, house)
  const { origin } = knock
  const secure = origin.startsWith('https:')
  const asked = c.req.query('lang')
  if (asked !== undefined && isLanguage(asked)) writeCookie(c, 'language', asked, secure)
  const chosen = asked ?? readCookie(c, 'language', secure)
  const token = readCookie(c, 'session', secure)
  const pass = readCookie(c, 'answer', secure)
  return {
    ...knock,
    token: token === undefined ? null : hashOfToken(token),
    language: chosen !== undefined && isLanguage(chosen) ? chosen : undefined,
    preferred: preferredLanguage(c.req.header('accept-language') ?? ''),
    secure,
    agent: shortAgent(c.req.header('user-agent') ?? ''),
    pass: pass === undefined ? null : hashOfToken(pass),
  }
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function actorOf(row: EnteredRow | undefined): Actor {
  if (row === undefined) return { signedIn: false }
  return {
    signedIn: true,
    accountId: row.account_id as AccountId,
    sessionId: row.session_id as SessionId,
    personId: row.person_id as PersonId | null,
    organisationId: row.organisation_id as OrganisationId | null,
    roles: row.roles as Role[],
    name: row.name,
    secondFactor: row.second_factor,
    staff: row.staff,
  }
}

/** The language to answer in: what was asked for in this browser, else the account's, else the browser's own. */
export function languageOf(visit: Visit, row: EnteredRow | undefined): Language {
  return visit.language ?? (row !== undefined && isLanguage(row.language) ? row.language : visit.preferred)
}

export function momentOf(visit: Visit, row: EnteredRow | undefined): Moment {
  const { now, origin, token, agent, pass } = visit
  return {
    actor: actorOf(row),
    now,
    origin,
    agent,
    language: languageOf(visit, row),
    newId: () => newId(now),
    sessionHash: token,
    passHash: pass,
  }
}

function preferredLanguage(header: string): Language {
  const wanted = header
    .split(',')
    .map((part) => ({ code: part.trim().slice(0, 2).toLowerCase(), weight: Number(/;q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .sort((a, b) => b.weight - a.weight)
    .find(({ code }) => isLanguage(code))?.code
  return languages.find((language) => language === wanted) ?? 'fr'
}

function addressOf(c: Context, trustedProxy: boolean): string {
  const forwarded = trustedProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded !== undefined) return forwarded
  // A request made inside the process (tests, the demo's own acts) comes through no socket.
  return c.env?.incoming === undefined ? '127.0.0.1' : (getConnInfo(c).remote.address ?? '127.0.0.1')
}

function shortAgent(agent: string): string {
  const browser = /(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)\//.exec(agent)?.[1] ?? 'browser'
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1] ?? ''
  return `${browser} ${system}`.trim()
}
