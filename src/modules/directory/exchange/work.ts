import type { Database, Tx } from '#platform/database.ts'
import { later } from '#platform/jobs.ts'
import { newId } from '#platform/new-id.ts'
import { bringOrganisations, bringServices, bringSites } from './brought-store.ts'
import type { Draft, Found } from './domain/draft.ts'
import type { Problem } from './domain/problem.ts'
import { dropFiles, emptyImport, layCards, layProblems, moveImport, sayProgress } from './import-store.ts'
import { findImport } from './queries/find-import.ts'
import { importFiles, lastPosition } from './queries/import-files.ts'
import { readFiles } from './read-files.ts'
import { emptyDrafts, refuseOrphans, settleOutcomes, withoutCompiling } from './settle-store.ts'
import type { RawText } from './unpack.ts'

type Tools = { database: Database; now: () => Temporal.Instant }

const slice = 500
const span = 20_000
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Reads the files of an import and lays what was found beside the directory, a slice a transaction, so that its page shows how far it
 * is. Run again after a fall, it begins again. An archive that cannot be opened ends the import as failed.
 */
export async function readImport({ database, now }: Tools, id: string, given?: readonly RawText[]): Promise<void> {
  const work = <Value>(step: (tx: Tx) => Promise<Value>) => database.transaction('maillon_worker', { sessionHash: null, at: now() }, step)
  const found = await work((tx) => findImport(tx, id, true))
  if (found?.state !== 'reading') return
  const files = given ?? (await work((tx) => importFiles(tx, id)))
  await work((tx) => emptyImport(tx, id, 'read'))
  const today = now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  const laid = { cards: 0, problems: 0 }
  const flush = (drafts: Draft[], problems: Problem[]) =>
    work(async (tx) => {
      // Cancelled meanwhile: what is read from now on is for nobody.
      if ((await findImport(tx, id, true))?.state !== 'reading') return
      if (drafts.length > 0) await layCards(tx, id, laid.cards, drafts, () => newId(now()))
      if (problems.length > 0) await layProblems(tx, id, laid.problems, problems)
      laid.cards += drafts.length
      laid.problems += problems.length
      await sayProgress(tx, id, laid.cards + laid.problems, 0)
    })
  try {
    await inSlices(readFiles(files, { ...found, today }), flush)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    await work((tx) => moveImport(tx, id, 'failed', now()))
    return
  }
  for (const settle of [refuseOrphans, settleOutcomes])
    for (let after = 0; after < laid.cards; after += span) await work((tx) => settle(tx, { id, after, until: after + span }))
  await work(async (tx) => {
    if ((await findImport(tx, id, true))?.state === 'reading') await moveImport(tx, id, 'ready', now())
  })
}

async function inSlices(found: Iterable<Found>, flush: (drafts: Draft[], problems: Problem[]) => Promise<void>): Promise<void> {
  let drafts: Draft[] = []
  let problems: Problem[] = []
  for (const each of found) {
    if (each.kind === 'problem') problems.push(each.problem)
    else drafts.push(each)
    if (drafts.length + problems.length < slice) continue
    await flush(drafts, problems)
    drafts = []
    problems = []
    await pause()
  }
  await flush(drafts, problems)
}

/** Writes the cards of an import that was confirmed, a slice a transaction: organisations, then places, then services. Run again, it writes the same. */
export async function applyImport({ database, now }: Tools, id: string): Promise<void> {
  const work = <Value>(step: (tx: Tx) => Promise<Value>) => database.transaction('maillon_worker', { sessionHash: null, at: now() }, step)
  const found = await work((tx) => findImport(tx, id))
  if (found?.state !== 'applying') return
  const last = await work((tx) => lastPosition(tx, id))
  const steps = [bringOrganisations, bringSites, bringServices]
  for (const [index, bring] of steps.entries())
    for (let after = 0; after < last; after += slice) {
      await work(async (tx) => {
        await withoutCompiling(tx)
        await bring(tx, { id, after, until: after + slice, now: now() })
        await sayProgress(tx, id, index * last + Math.min(last, after + slice), steps.length * last)
      })
    }
  await work(async (tx) => {
    await emptyDrafts(tx, id)
    await dropFiles(tx, id)
    await moveImport(tx, id, 'done', now())
    await later(tx, 'find-duplicates', {})
  })
}
