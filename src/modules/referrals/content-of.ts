import { createHash } from 'node:crypto'
import type { PersonId } from '#kernel/id.ts'
import { languages, type Words } from '#kernel/language.ts'
import { type Block, type DossierPart, dossierParts, type FilePart, partsFile, readParts } from '#modules/journey/index.ts'
import type { FieldGroup } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import type { FrozenBlock, FrozenPart, FrozenValue, SheetContent } from './domain/sheet.ts'

/** What would leave with these parts, read now, and the consents it comes from. */
export type Preview = { content: SheetContent; fieldGroups: FieldGroup[]; fingerprint: string }

/**
 * The exact content of a sheet, from the record as this session may read it. Parts in which nothing is written stay out; pictures
 * too: they repeat what the lines say.
 */
export async function previewOf(tx: Tx, personId: PersonId, looksFor: string, partIds: readonly string[]): Promise<Preview> {
  const wanted = dossierParts.filter(({ id }) => partIds.includes(id))
  const written = await writtenParts(tx, personId, wanted)
  const content: SheetContent = { looksFor, parts: freeze(written) }
  const kept = new Set(content.parts.map(({ id }) => id))
  const fieldGroups = [...new Set(wanted.filter(({ id }) => kept.has(id)).map(({ group }) => group))]
  return { content, fieldGroups, fingerprint: fingerprintOf(content) }
}

/** Parts with something in them, as they are read. */
export async function writtenParts(tx: Tx, personId: PersonId, parts: readonly DossierPart[]) {
  const read = await readParts(tx, personId, parts)
  return read
    .map((part) => ({ ...part, blocks: part.blocks.filter(({ kind }) => kind !== 'picture') }))
    .filter(({ blocks }) => blocks.length > 0)
}

/** Tells two contents apart: what is agreed to is what was shown, to the letter. */
export function fingerprintOf(content: SheetContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
}

// With every language asked for, a file's words are whole.
const freeze = (parts: Parameters<typeof partsFile>[0]): FrozenPart[] =>
  partsFile(parts, languages).map(({ id, title, blocks }) => ({ id, title: whole(title), blocks: blocks.flatMap(frozenBlock) }))
const whole = (words: Partial<Words>): Words => ({ fr: '', en: '', es: '', it: '', ar: '', ...words })

type FileBlock = FilePart['blocks'][number]
type FileValue = Extract<FileBlock, { kind: 'lines' }>['lines'][number]['value']

function frozenBlock(block: FileBlock): FrozenBlock[] {
  if (block.kind === 'picture') return []
  if (block.kind === 'lines') {
    const lines = block.lines.map(({ label, value }) => ({ label: whole(label), value: frozenValue(value) }))
    return [{ kind: 'lines', title: block.title === null ? null : frozenValue(block.title), lines }]
  }
  const rows = block.rows.map((row) => row.map((cell) => (cell === null ? null : frozenValue(cell))))
  return [{ kind: 'table', caption: whole(block.caption), columns: block.columns.map(whole), rows }]
}

const frozenValue = (value: FileValue): FrozenValue => (value.kind === 'said' ? { kind: 'said', words: whole(value.words) } : value)

/** A frozen part as the screens draw it. */
export function thaw({ blocks }: FrozenPart): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map((cell) => (cell === null ? null : thawed(cell)))) }
    const lines = block.lines.map(({ label, value }) => ({ label, value: thawed(value) }))
    return block.title === null ? { kind: 'lines', lines } : { kind: 'lines', title: thawed(block.title), lines }
  })
}

type Value = Extract<Block, { kind: 'lines' }>['lines'][number]['value']

function thawed(value: FrozenValue): Value {
  if (value.kind === 'day') return { kind: 'day', day: Temporal.PlainDate.from(value.day) }
  if (value.kind === 'moment') return { kind: 'moment', at: Temporal.Instant.from(value.at) }
  if (value.kind === 'money') return { kind: 'money', cents: BigInt(value.cents), currency: value.currency }
  return value
}
