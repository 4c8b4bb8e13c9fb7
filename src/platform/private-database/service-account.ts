import { existsSync, readFileSync, statSync } from 'node:fs'
import { StartRefused } from '../start-failure.ts'
import { run } from './run.ts'

/** A system account: what the operating system needs to run a program in its name. */
export type Account = { name: string; uid: number; gid: number }

const preferred = ['postgres', 'maillon', 'nobody', 'daemon', 'bin']

/**
 * The account PostgreSQL must run as: none other than ours, unless we are root, which PostgreSQL refuses.
 * Data that exist keep the account they belong to.
 */
export function serviceAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = existsSync('/etc/passwd') ? readAccounts(readFileSync('/etc/passwd', 'utf8')) : []
  const owner = existsSync(data) ? accounts.find(({ uid }) => uid === statSync(data).uid) : undefined
  const account = owner ?? chooseAccount(accounts)
  if (account) return account
  throw new StartRefused(
    "PostgreSQL ne peut pas tourner sous le compte root et cette machine n'a pas d'autre compte : lancez Maillon sous un compte ordinaire.",
    'PostgreSQL cannot run as root and this machine has no other account: start Maillon as an ordinary user.',
  )
}

/** The accounts of a passwd file, root left out. */
export function readAccounts(passwd: string): Account[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    if (!name || !uid || !gid || Number(uid) === 0 || Number.isNaN(Number(uid))) return []
    return [{ name, uid: Number(uid), gid: Number(gid) }]
  })
}

/** The account meant for a database, else one without rights of its own, else any. */
export function chooseAccount(accounts: Account[]): Account | undefined {
  const named = preferred.flatMap((name) => accounts.find((account) => account.name === name) ?? [])
  return named[0] ?? accounts[0]
}

/** Whether the account can enter this folder, tried for real: modes alone do not tell (ACL, mounts). */
export async function canEnter(account: Account | undefined, folder: string): Promise<boolean> {
  if (!account) return true
  const { code } = await run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { account })
  return code === 0
}
