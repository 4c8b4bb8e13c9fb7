import { resolve } from 'node:path'
import { z } from 'zod'

const environment = z.object({
  PORT: z.coerce.number('PORT must be a number between 0 and 65535').int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must look like postgres://user:password@host/database' })
    .optional(),
  MAILLON_DEMO: z.enum(['0', '1'], 'MAILLON_DEMO must be 0 or 1').default('1'),
  MAILLON_CLOCK: z.string().optional(),
  MAILLON_VAR: z.string().default('var'),
  MAILLON_ORIGIN: z.url('MAILLON_ORIGIN must be the address people type, such as https://maillon.example').optional(),
  MAILLON_SMTP: z.url({ protocol: /^smtps?$/, error: 'MAILLON_SMTP must look like smtp://user:password@host:port' }).optional(),
  MAILLON_MAIL_FROM: z.string().default('Maillon <bonjour@maillon.example>'),
  MAILLON_FREE_SPACE_FLOOR: z.coerce.number('MAILLON_FREE_SPACE_FLOOR must be a number of megabytes').min(0).default(200),
  MAILLON_TRUSTED_PROXY: z.enum(['0', '1'], 'MAILLON_TRUSTED_PROXY must be 0 or 1').default('0'),
})

export type Config = {
  port: number
  /** The owner's address of the database; absent, a private PostgreSQL is started. */
  databaseUrl: string | undefined
  demo: boolean
  /** A simulated "now" that goes on from there; only in a demo and in tests. */
  clock: Temporal.Instant | undefined
  /** The folder that holds what this machine keeps: private database, secrets. */
  varFolder: string
  origin: string | undefined
  smtp: string | undefined
  mailFrom: string
  /** True when a proxy of ours sets X-Forwarded-For; else that header is ignored. */
  trustedProxy: boolean
  /** Below this many free megabytes beside the private database, nothing more is written. */
  freeSpaceFloor: number
}

export class WrongConfig extends Error {}

/** Reads the environment once, at start. @throws WrongConfig with one sentence a wrong variable, naming it. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = environment.safeParse(env)
  if (!read.success) throw new WrongConfig(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const value = read.data
  const demo = value.MAILLON_DEMO === '1'
  return {
    port: value.PORT,
    databaseUrl: value.DATABASE_URL,
    demo,
    clock: readClock(value.MAILLON_CLOCK, demo),
    varFolder: resolve(value.MAILLON_VAR),
    origin: value.MAILLON_ORIGIN,
    smtp: value.MAILLON_SMTP,
    mailFrom: value.MAILLON_MAIL_FROM,
    freeSpaceFloor: value.MAILLON_FREE_SPACE_FLOOR,
    trustedProxy: value.MAILLON_TRUSTED_PROXY === '1',
  }
}

function readClock(text: string | undefined, demo: boolean): Temporal.Instant | undefined {
  if (text === undefined || text === '') return undefined
  if (!demo) throw new WrongConfig('MAILLON_CLOCK is for demos and tests only: remove it, or set MAILLON_DEMO=1')
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new WrongConfig('MAILLON_CLOCK must be a moment such as 2026-11-24T09:00:00Z')
  }
}
