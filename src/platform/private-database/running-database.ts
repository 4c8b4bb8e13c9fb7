import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderIsOwned } from '../owned-folder.ts'
import { homeNoted } from './home.ts'
import { serverOn } from './running-server.ts'
import { addressInUse, urlOf } from './server-address.ts'

/**
 * The owner's address of the private database that another process of ours keeps open on this folder, for a command run
 * beside it; nothing when no one owns the folder.
 */
export async function runningDatabase(directory: string): Promise<string | undefined> {
  if (!existsSync(directory) || !folderIsOwned(directory)) return undefined
  const data = join(homeNoted(directory) ?? directory, 'postgres')
  if (serverOn(data) !== 'ours') return undefined
  const address = addressInUse(readFileSync(join(data, 'postmaster.pid'), 'utf8'))
  return address && urlOf(address, readFileSync(join(directory, 'postgres-password'), 'utf8').trim(), 'maillon')
}
