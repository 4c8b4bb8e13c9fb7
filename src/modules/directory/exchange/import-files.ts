import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/new-id.ts'
import { type CsvMapping, csvFields, guessColumns } from './domain/csv-fields.ts'
import { decode } from './domain/decode.ts'
import type { Format, ImportState } from './domain/format.ts'
import { headerOf } from './domain/table.ts'
import { emptyImport, moveImport, openImport } from './import-store.ts'
import { sayProblem } from './messages/problems.ts'
import { findImport } from './queries/find-import.ts'
import { listProblems, type Weight, weighImport } from './queries/weigh-import.ts'
import { type RawText, unpack } from './unpack.ts'
import { applyImport, readImport } from './work.ts'

type Asked = { files: RawText[]; format: Format; source: string; mapping: CsvMapping | null; dryRun: boolean }
type Told = { file: string; line: number; column: number; path: string; reason: string; value: string; sentence: string }

export type ImportReport = { state: ImportState; outcomes: Weight[]; problems: Told[]; seconds: number }

/** A whole import at once, for a command of the machine: read, and written unless it is a dry run. */
export async function importFiles(
  tools: { database: Database; now: () => Temporal.Instant },
  { dryRun, ...asked }: Asked,
): Promise<ImportReport> {
  const started = performance.now()
  const { database, now } = tools
  const work: Database['transaction'] = (_, context, step) => database.transaction('maillon_worker', { ...context, at: now() }, step)
  const here = { sessionHash: null, at: null }
  const id = newId<'import'>(now())
  const { files, ...given } = asked
  const named = files.map(({ name }) => ({ name, bytes: new Uint8Array() }))
  await work('maillon_worker', here, (tx) =>
    openImport(tx, { id, ...given, accountId: null, organisationId: null, allCards: true, state: 'reading' }, named, now()),
  )
  await readImport(tools, id, files)
  const told = await work('maillon_worker', here, async (tx) => ({
    outcomes: await weighImport(tx, id),
    problems: (await listProblems(tx, id, 0, 10_000)).problems,
  }))
  const read = await work('maillon_worker', here, (tx) => findImport(tx, id))
  if (read?.state === 'ready') {
    await work('maillon_worker', here, async (tx) => {
      if (dryRun) await emptyImport(tx, id, 'all')
      await moveImport(tx, id, dryRun ? 'cancelled' : 'applying', now())
    })
    await applyImport(tools, id)
  }
  const state = (await work('maillon_worker', here, (tx) => findImport(tx, id)))?.state ?? 'failed'
  const problems = told.problems.map(({ file, line, column, path, reason, value, known }) => ({
    file,
    line,
    column,
    path,
    reason,
    value,
    sentence: sayProblem('fr', { reason, value, known }),
  }))
  return { state, outcomes: told.outcomes, problems, seconds: Math.round(performance.now() - started) / 1000 }
}

const mappingSchema = z.strictObject({
  columns: z.partialRecord(z.enum(csvFields), z.string()),
  empty: z.array(z.string()).default([]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('FR'),
  territory: z.enum(['QC', 'FR', 'IT', 'other']).default('FR'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('fr'),
})

/** The mapping that a JSON text tells; guessed from the first table when there is none. `undefined` when the text is not one. */
export function readMapping(files: readonly RawText[], text: string | undefined): CsvMapping | undefined {
  if (text === undefined) return guessMapping(files)
  try {
    return mappingSchema.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** What the names of the columns of the first table say by themselves. */
export function guessMapping(files: readonly RawText[]): CsvMapping {
  const [first] = files.slice(0, 1).flatMap(unpack)
  const columns = first === undefined ? {} : guessColumns(headerOf(decode(first.bytes).text))
  return { columns, empty: ['NA'], country: 'FR', territory: 'FR', language: 'fr' }
}
