import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ground, layGround } from '#platform/house.ts'
import { runningDatabase } from '#platform/private-database/running-database.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The environment of a command: the data folder is the project's own, whatever folder the command was called from. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, MAILLON_VAR: process.env['MAILLON_VAR'] ?? join(root, 'var') }
}

/** What the product stands on, for a command: the database of the Maillon that runs on this folder if one does, else our own. */
export async function openGround(): Promise<Ground> {
  const env = environment()
  const running = env['DATABASE_URL'] ? undefined : await runningDatabase(env['MAILLON_VAR'] ?? '')
  return layGround(running ? { ...env, DATABASE_URL: running } : env, 4)
}

/** Runs `work` on that ground and leaves it clean, whatever happens. */
export async function onGround<Value>(work: (ground: Ground) => Promise<Value>): Promise<Value> {
  const ground = await openGround()
  try {
    return await work(ground)
  } finally {
    await ground.close()
  }
}
