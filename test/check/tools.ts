import { join } from 'node:path'
import { root, runProgram } from './processes.ts'
import type { Found } from './step.ts'

/** Runs an installed tool on the whole project: one check, which holds when the tool exits with 0. */
export async function tool(name: string, args: string[]): Promise<Found> {
  const { code, output } = await runProgram(join(root, 'node_modules/.bin', name), args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: output }
}
