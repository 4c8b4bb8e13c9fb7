import type { Language, Words } from '#platform/i18n.ts'
import { coverOf } from './cover-of.ts'
import type { Block, Value } from './domain/document.ts'
import type { Dossier, ReadPart } from './domain/dossier.ts'
import { type DossierFile, type FilePart, shape } from './file-schema.ts'

type Chosen = readonly Language[]

/** The dossier as a file for another program. `schema` is the address of its schema. */
export function dossierFile(dossier: Dossier, schema: string): DossierFile {
  const { languages, madeAt, timeZone, purpose, parts } = dossier
  const top = coverOf(dossier)
  return {
    $schema: schema,
    shape,
    madeAt: madeAt.toString(),
    timeZone,
    languages: [...languages],
    purpose,
    title: wordsIn(top.title, languages),
    lead: top.lines.map((line) => wordsIn(line, languages)),
    parts: partsFile(parts, languages),
  }
}

/** Parts of a record as a file holds them: our words in the languages asked for, hers as she wrote them. */
export function partsFile(parts: readonly ReadPart[], languages: Chosen): FilePart[] {
  return parts.map(({ id, title, blocks }) => ({
    id,
    title: wordsIn(title, languages),
    blocks: blocks.map((block) => blockFile(block, languages)),
  }))
}

function blockFile(block: Block, languages: Chosen): FilePart['blocks'][number] {
  if (block.kind === 'picture') return { kind: 'picture', says: wordsIn(block.says, languages), svg: block.svg }
  if (block.kind === 'lines')
    return {
      kind: 'lines',
      title: block.title === undefined ? null : valueFile(block.title, languages),
      lines: block.lines.map(({ label, value }) => ({ label: wordsIn(label, languages), value: valueFile(value, languages) })),
    }
  return {
    kind: 'table',
    caption: wordsIn(block.caption, languages),
    columns: block.columns.map((column) => wordsIn(column, languages)),
    rows: block.rows.map((row) => row.map((cell) => (cell === null ? null : valueFile(cell, languages)))),
  }
}

type ValueFile = Extract<FilePart['blocks'][number], { kind: 'lines' }>['lines'][number]['value']

function valueFile(value: Value, languages: Chosen): ValueFile {
  if (value.kind === 'said') return { kind: 'said', words: wordsIn(value.words, languages) }
  if (value.kind === 'day') return { kind: 'day', day: value.day.toString() }
  if (value.kind === 'moment') return { kind: 'moment', at: value.at.toString() }
  if (value.kind === 'money') return { kind: 'money', cents: Number(value.cents), currency: value.currency }
  return value
}

// An isolate keeps a name apart in a sentence on a screen; in a file it would only be a letter nobody sees.
function wordsIn(words: Words, languages: Chosen): Partial<Words> {
  return Object.fromEntries(languages.map((each) => [each, words[each].replace(/[\u2066-\u2069]/g, '')]))
}
