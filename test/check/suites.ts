import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, root, runProgram } from './processes.ts'
import type { Found } from './step.ts'

const all = globSync('{src,test,content}/**/*.test.{ts,tsx}', { cwd: root }).sort()
const isJourney = (file: string) => file.startsWith(join('test', 'journeys'))
const needsDatabase = (file: string) => /\.db\.test\.tsx?$/.test(file)

// What asks nothing of PostgreSQL that another test does not ask of both servers, and takes ten seconds or more: half on each.
const onPrivate = ['src/demo/demo', 'src/modules/directory/exchange/real-files', 'test/private-database'].map(
  (file) => `${file}.db.test.ts`,
)
const onDebian = ['test/security.db.test.ts']

/**
 * The test files by what they need: nothing, a database on both servers (`*.db.test.ts`) or on one of them, a browser and a database
 * (`test/journeys`).
 */
export const files = {
  pure: all.filter((file) => !isJourney(file) && !needsDatabase(file)),
  database: all.filter((file) => needsDatabase(file) && !isJourney(file) && ![...onPrivate, ...onDebian].includes(file)),
  onPrivate,
  onDebian,
  journeys: all.filter(isJourney),
}

/**
 * Runs test files with node:test. `isolated: false` loads them in one process, seconds faster and safe for pure tests only;
 * `database` is the owner's address of a server, given to the tests as MAILLON_TEST_DATABASE.
 */
export async function runSuite(chosen: string[], { isolated = true, database }: { isolated?: boolean; database?: string }): Promise<Found> {
  if (chosen.length === 0) return { passed: 0, failed: 0, why: '  no such test yet' }
  const folder = mkdtempSync(join(tmpdir(), 'maillon-suite-'))
  const counts = join(folder, 'counts.json')
  const { DATABASE_URL: _, ...rest } = environment
  try {
    const { code } = await runProgram(process.execPath, [...flags(isolated, counts), ...chosen], {
      env: { ...rest, ...(database && { MAILLON_TEST_DATABASE: database }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const found = readCounts(counts)
    // A file that dies before its first test still counts as one failure.
    return code !== 0 && found.failed === 0 ? { ...found, failed: 1, why: `  node --test ended with code ${code}` } : found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function flags(isolated: boolean, counts: string) {
  const reporters = ['report', 'counts'].map((name) => join(root, `test/check/${name}-reporter.ts`))
  return [
    '--import',
    join(root, 'src/platform/tsx-loader.ts'),
    '--test',
    '--test-concurrency=2',
    '--test-timeout=300000',
    `--test-isolation=${isolated ? 'process' : 'none'}`,
    `--test-reporter=${reporters[0]}`,
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporters[1]}`,
    `--test-reporter-destination=${counts}`,
  ]
}

function readCounts(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
