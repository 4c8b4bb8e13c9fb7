import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AccountId, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { CsvMapping } from './domain/csv-fields.ts'
import type { Draft } from './domain/draft.ts'
import type { Format, ImportId, ImportState } from './domain/format.ts'
import type { Problem } from './domain/problem.ts'
import type { RawText } from './unpack.ts'

export type NewImport = {
  id: ImportId
  /** Both `null` for a command of the machine. */
  accountId: AccountId | null
  organisationId: OrganisationId | null
  allCards: boolean
  source: string
  format: Format
  mapping: CsvMapping | null
  state: ImportState
}

/** Opens an import with its files, kept until it is decided. */
export async function openImport(
  tx: Tx,
  { id, mapping, ...given }: NewImport,
  files: readonly RawText[],
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('directory.import')
    .values({
      id,
      account_id: given.accountId,
      organisation_id: given.organisationId,
      all_cards: given.allCards,
      source: given.source,
      format: given.format,
      mapping: mapping === null ? null : JSON.stringify(mapping),
      files: files.map(({ name }) => name.slice(0, 255)),
      size: BigInt(files.reduce((sum, { bytes }) => sum + bytes.length, 0)),
      state: given.state,
      started_at: now,
      changed_at: now,
    })
    .execute()
  for (const [position, { name, bytes }] of files.entries())
    await tx
      .insertInto('directory.import_file')
      .values({ import_id: id, position, name: name.slice(0, 255), content: Buffer.from(bytes) })
      .execute()
}

/** Moves an import on; with a mapping, the one to read by from now on. */
export async function moveImport(tx: Tx, id: string, state: ImportState, now: Temporal.Instant, mapping?: CsvMapping): Promise<void> {
  await tx
    .updateTable('directory.import')
    .set((is) => ({
      state,
      changed_at: now,
      version: is('version', '+', 1),
      ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
    }))
    .where('id', '=', id)
    .execute()
}

export async function sayProgress(tx: Tx, id: string, done: number, total: number): Promise<void> {
  await tx.updateTable('directory.import').set({ done, total }).where('id', '=', id).execute()
}

/** Forgets what an import held: what was read so far, to read it again, or everything once it is decided. */
export async function emptyImport(tx: Tx, id: string, what: 'read' | 'all'): Promise<void> {
  await tx.deleteFrom('directory.import_card').where('import_id', '=', id).execute()
  await tx.deleteFrom('directory.import_problem').where('import_id', '=', id).execute()
  if (what === 'all') await tx.deleteFrom('directory.import_file').where('import_id', '=', id).execute()
}

/** Puts the files of a decided import away. */
export async function dropFiles(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('directory.import_file').where('import_id', '=', id).execute()
}

/** Lays cards beside the directory, to be compared with it. `from`: the position before the first. */
export async function layCards(tx: Tx, id: string, from: number, drafts: readonly Draft[], newId: () => string): Promise<void> {
  const rows = drafts.map((draft, index) => ({ position: from + index + 1, card_id: newId(), ...rowOf(draft) }))
  await sql`
    insert into directory.import_card (import_id, position, kind, card_id, source, source_id, organisation_ref, site_refs, name, file, line, asks_line, asks_column, draft, fingerprint)
    select ${id}::uuid, position, kind, card_id, source, source_id, organisation_ref, site_refs, name, file, line, asks_line, asks_column, draft, decode(fingerprint, 'hex')
    from jsonb_to_recordset(${written(rows)}::jsonb) as r(position integer, kind text, card_id uuid, source text, source_id text, organisation_ref text,
      site_refs text[], name text, file text, line integer, asks_line integer, asks_column integer, draft jsonb, fingerprint text)`.execute(
    tx,
  )
}

export async function layProblems(tx: Tx, id: string, from: number, problems: readonly Problem[]): Promise<void> {
  const rows = problems.map(({ at, path, reason, value, known }, index) => ({
    position: from + index + 1,
    file: at.file.slice(0, 255),
    line: at.line,
    col: at.column,
    path: path.slice(0, 500),
    reason,
    value: value.slice(0, 200),
    known: (known ?? '').slice(0, 200),
  }))
  await sql`
    insert into directory.import_problem (import_id, position, file, line, col, path, reason, value, known)
    select ${id}::uuid, position, file, line, col, path, reason, value, known
    from jsonb_to_recordset(${written(rows)}::jsonb) as r(position integer, file text, line integer, col integer, path text, reason text, value text, known text)`.execute(
    tx,
  )
}

// PostgreSQL keeps no zero character; whole amounts travel as text.
const written = (rows: unknown) =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).replaceAll('\\u0000', '')

function rowOf(draft: Draft) {
  const { kind, at, record } = draft
  const place = { kind, name: record.name, file: at.file.slice(0, 255), line: at.line, draft: record }
  const here = { asks_line: at.line, asks_column: 1, site_refs: [] as string[] }
  const fingerprint = createHash('sha256')
    .update(written(draft.kind === 'service' ? [record, draft.organisation, draft.sites] : record))
    .digest('hex')
  if (draft.kind === 'organisation') {
    const { source, source_id } = draft.record
    return { ...place, ...here, source, source_id, organisation_ref: source_id, fingerprint }
  }
  if (draft.kind === 'site')
    return { ...place, ...here, source: draft.source, source_id: draft.key, organisation_ref: draft.organisation, fingerprint }
  const { source, source_id } = draft.record
  const asks = { asks_line: draft.asks.line, asks_column: draft.asks.column, site_refs: draft.sites }
  return { ...place, ...asks, source, source_id, organisation_ref: draft.organisation, fingerprint }
}
