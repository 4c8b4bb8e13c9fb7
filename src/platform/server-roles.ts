import { createHmac } from 'node:crypto'
import type { ClientBase } from 'pg'

/** The roles the product connects as; the owner's address is used to migrate and for nothing else. */
export const serverRoles = ['maillon_app', 'maillon_door', 'maillon_worker'] as const
export type ServerRole = (typeof serverRoles)[number]

/**
 * The address for one of our roles on the owner's server. Its password comes from the owner's own, so that several
 * processes agree on it without keeping it anywhere.
 */
export function addressFor(role: ServerRole, ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = passwordFor(role, ownerUrl)
  return url.href
}

/** Makes the roles a server lacks and sets their passwords. Run by the owner, before migrations. */
export async function makeServerRoles(owner: ClientBase, ownerUrl: string): Promise<void> {
  await owner.query("select pg_advisory_xact_lock(hashtext('maillon roles'))")
  for (const role of serverRoles) await again(owner, () => makeRole(owner, role, `login password '${passwordFor(role, ownerUrl)}'`))
  await again(owner, () => makeRole(owner, 'maillon_definer', 'nologin'))
  const { rows } = await owner.query("select pg_has_role(current_user, 'maillon_definer', 'member') as member")
  if (!rows[0].member) await owner.query('grant maillon_definer to current_user')
}

/**
 * Roles belong to the server, and the lock above to one database: two databases migrated at the same time may touch the
 * same role. The second to write waits, is told so, and tries again.
 */
async function again(owner: ClientBase, work: () => Promise<void>, tries = 5): Promise<void> {
  await owner.query('savepoint role')
  try {
    await work()
  } catch (error) {
    const met = error instanceof Error && /concurrently updated|already exists|duplicate key/.test(error.message)
    if (!met || tries === 1) throw error
    await owner.query('rollback to role')
    await again(owner, work, tries - 1)
  }
}

async function makeRole(owner: ClientBase, role: string, options: string): Promise<void> {
  const { rows } = await owner.query('select from pg_roles where rolname = $1', [role])
  const verb = rows.length === 0 ? 'create' : 'alter'
  await owner.query(`${verb} role ${role} ${options} nosuperuser nocreatedb nocreaterole noinherit nobypassrls`)
  if (role !== 'maillon_definer') await owner.query(`alter role ${role} set statement_timeout = '10s'`)
}

function passwordFor(role: ServerRole, ownerUrl: string): string {
  const { hostname, port, username, password } = new URL(ownerUrl)
  return createHmac('sha256', `${username}:${password}@${hostname}:${port}`).update(role).digest('hex')
}
