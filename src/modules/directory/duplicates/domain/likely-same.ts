import { comparedName } from './compared-name.ts'

/** Two places within this many metres are one place. */
const near = 200
/** Two cards whose nearest places are further apart than this many metres are two branches, whatever they share but a legal number. */
const apart = 2000

/** What of a card says that it may be another's twin. */
export type Likeness = {
  kind: 'organisation' | 'service'
  /** Whose hand wrote it: one file of one source, which knows its own things apart; here, each card is of its own. */
  hand: string
  name: string
  phone: string | null
  email: string | null
  website: string | null
  legalNumber: string | null
  spots: readonly { latitude: number; longitude: number }[]
}

/** Why, as it is shown: `value` as the first card writes it, metres between their nearest places. */
export type Reason =
  | { of: 'name' }
  | { of: 'longer-name' }
  | { of: 'phone' | 'email' | 'host' | 'legal'; value: string }
  | { of: 'place'; metres: number }

/**
 * Why two cards may speak of the same thing; nothing when they are likely two. Their names are the same and they share a place, a
 * phone, an e-mail, a site or a legal number; or, for organisations, a name of two words at least begins the other, and they share a
 * contact of their own. Never two cards of one hand. It proposes: somebody decides.
 */
export function likelySame(one: Likeness, other: Likeness): Reason[] {
  if (one.kind !== other.kind || one.hand === other.hand) return []
  const alike = namesAlike(one, other)
  if (alike === undefined) return []
  const shared = (of: 'phone' | 'email' | 'host' | 'legal', read: (card: Likeness) => string | null, written: string | null): Reason[] => {
    const [mine, its] = [read(one), read(other)]
    return mine !== null && mine === its ? [{ of, value: written ?? mine }] : []
  }
  const legal = shared('legal', legalOf, one.legalNumber)
  const metres = nearest(one.spots, other.spots)
  const located = one.spots.length > 0 && other.spots.length > 0
  if (located && metres > apart && (legal.length === 0 || one.kind === 'service')) return []
  const own = [...legal, ...shared('phone', phoneOf, one.phone), ...shared('email', ({ email }) => email?.toLowerCase() ?? null, one.email)]
  const common = [...shared('host', hostOf, null), ...(metres <= near ? [{ of: 'place' as const, metres: Math.round(metres) }] : [])]
  const facts = alike === 'name' || own.length > 0 ? [...own, ...common] : []
  return facts.length === 0 ? [] : [{ of: alike }, ...facts]
}

function namesAlike(one: Likeness, other: Likeness): 'name' | 'longer-name' | undefined {
  const [short, long] = [comparedName(one.name), comparedName(other.name)].sort((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length < 2) return undefined
  if (short === long) return 'name'
  return one.kind === 'organisation' && short.includes(' ') && long.startsWith(`${short} `) ? 'longer-name' : undefined
}

/** Nine last digits: +33 1 23 45 67 89 and 01 23 45 67 89 are one phone. */
function phoneOf({ phone }: Likeness): string | null {
  const digits = phone?.replace(/\D/g, '') ?? ''
  return digits.length < 9 ? null : digits.slice(-9)
}

function legalOf({ legalNumber }: Likeness): string | null {
  const said = legalNumber?.replace(/[^0-9A-Za-z]/g, '').toUpperCase() ?? ''
  return said.length < 5 ? null : said
}

const many = /(^|\.)(facebook|instagram|linkedin|google|helloasso|youtube|twitter|x)\.com$/

function hostOf({ website }: Likeness): string | null {
  const host = website === null || !URL.canParse(website) ? '' : new URL(website).hostname.replace(/^www\./, '')
  return host === '' || many.test(host) ? null : host
}

type Spot = Likeness['spots'][number]

function nearest(some: readonly Spot[], others: readonly Spot[]): number {
  return Math.min(Infinity, ...some.flatMap((one) => others.map((other) => metresBetween(one, other))))
}

/** Along the great circle (haversine), on a sphere of 6,371,009 m (IUGG mean radius). */
export function metresBetween(one: Spot, other: Spot): number {
  const rad = Math.PI / 180
  const half = (angle: number) => Math.sin((angle * rad) / 2) ** 2
  const a =
    half(other.latitude - one.latitude) +
    Math.cos(one.latitude * rad) * Math.cos(other.latitude * rad) * half(other.longitude - one.longitude)
  return 2 * 6_371_009 * Math.asin(Math.min(1, Math.sqrt(a)))
}
