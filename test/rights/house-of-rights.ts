import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { hashOfToken, momentOf } from '#platform/http/visit.ts'
import { newId } from '#platform/new-id.ts'
import type { ServerRole } from '#platform/server-roles.ts'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import type { ActorName } from './actors.ts'
import { now, tokenFor } from './names.ts'
import type { Values } from './rows.ts'
import { buildWorld } from './world.ts'

/** A house with the whole world in it, where every transaction is undone at its end: no cell disturbs the next. */
export async function houseOfRights(): Promise<TestHouse> {
  // Second factors are sealed with it; here any will do.
  process.env['MAILLON_SECRET'] ??= 'a secret for tests that is long enough'
  const house = await aHouse({ rehearse: true, now })
  await buildWorld(house.owner)
  return house
}

/** Takes the second wall down: no policy, every grant. What still refuses is the act's own wall. */
export async function withoutPolicies(house: TestHouse): Promise<void> {
  const tables = await house.owner<{ name: string; schema: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('platform', 'identity', 'people', 'journey', 'directory', 'referrals', 'matching', 'cooperatives', 'lab', 'training')`,
  )
  const roles = 'maillon_app, maillon_door'
  const walls = tables.map(
    ({ name }) =>
      `alter table ${name} no force row level security; alter table ${name} disable row level security; grant all on ${name} to ${roles}`,
  )
  const schemas = [...new Set(tables.map(({ schema }) => schema))].map((schema) => `grant usage on schema ${schema} to ${roles}`)
  await house.owner([...walls, ...schemas].join(';'))
}

const cookieOf = (who: ActorName): Record<string, string> => (who === 'anonymous' ? {} : { cookie: `session=${tokenFor(who).token}` })

export function get(house: TestHouse, who: ActorName, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(house.app.request(path, { headers: { ...cookieOf(who), ...headers } }))
}

export function send(
  house: TestHouse,
  who: ActorName,
  path: string,
  values: Values,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  )
  return Promise.resolve(house.app.request(path, { method: 'POST', body, headers: { origin: testOrigin, ...cookieOf(who), ...headers } }))
}

/** An address with its parts filled in; the parts it does not name are left out. */
export const fill = (path: string, values: Values) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name] ?? '')))

/** Runs `work` in a transaction of that somebody, as a request of hers would, and undoes it. */
export function inTransactionOf<Value>(
  house: TestHouse,
  who: ActorName,
  role: ServerRole,
  work: (tx: Tx, moment: Moment) => Promise<Value>,
): Promise<Value> {
  const token = who === 'anonymous' ? null : hashOfToken(tokenFor(who).token)
  const visit = {
    now,
    at: now,
    token,
    language: undefined,
    preferred: 'fr' as const,
    origin: testOrigin,
    secure: false,
    network: '127.0.0.1',
    agent: 'test',
    pass: null,
  }
  return house.database.transaction(role, { sessionHash: token, at: now }, (tx, entered) =>
    work(tx, { ...momentOf(visit, entered), newId: () => newId(now) }),
  )
}
