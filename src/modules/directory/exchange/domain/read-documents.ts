import { hasStrays, unmark } from './decode.ts'
import type { Draft, Found, TextFile } from './draft.ts'
import { brokenAt, locate, type Spot } from './json-text.ts'
import { type Position, type Problem, type Reason, told } from './problem.ts'
import type { Say } from './shape.ts'

/** One document of a file: what it is, and the path that leads to it. */
export type Document = { path: string; value: unknown }

/** Where each path of the file at hand stands. */
export type At = (path: string) => Position

type Fault = { path: string; reason: Reason; value: unknown; known: string | undefined }

export type DocumentFormat = {
  /** The documents that a file holds. */
  documents: (value: unknown, file: string) => Document[]
  /** Says every fault of a document. */
  check: (document: Document, say: Say, file: string) => void
  /** The cards of a document without fault; `paths` of which `at` will be asked stand in `places`. */
  read: (document: Document, at: At, file: string) => Draft[]
  places: (document: Document) => string[]
}

/** Reads files of JSON, or of one JSON document a line: a document with a fault is refused whole, the others are read. */
export function* readDocuments(files: readonly TextFile[], format: DocumentFormat): Generator<Found> {
  for (const { name, text } of files) {
    if (isByLine(text)) yield* readLines(name, text, format)
    else yield* readWhole(name, text, (spot) => ({ file: name, ...spot }), format)
  }
}

const isByLine = (text: string) => /^\s*\{.*\}\s*\r?\n\s*\{/.test(text.slice(0, 1_000_000)) && !/^\s*\{\s*\r?\n/.test(text)

function* readLines(file: string, text: string, format: DocumentFormat): Generator<Found> {
  let line = 0
  for (const each of text.split('\n')) {
    line += 1
    const here = line
    if (each.trim() !== '') yield* readWhole(file, each, ({ column }) => ({ file, line: here, column }), format)
  }
}

function* readWhole(file: string, text: string, place: (spot: Spot) => Position, format: DocumentFormat): Generator<Found> {
  const problemAt = (at: Position, fault: Omit<Fault, 'path'> & { path: string }): Found => ({
    kind: 'problem',
    problem: problemOf(at, fault),
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const spot = brokenAt(text) ?? { line: 1, column: 1 }
    const value = text.split('\n')[spot.line - 1]?.slice(Math.max(0, spot.column - 20), spot.column + 20)
    return yield problemAt(place(spot), { path: '', reason: 'not-json', value, known: undefined })
  }
  const documents = format.documents(value, file)
  const faulty = documents.map((document) => faultsOf(document, format, file))
  const places = documents.flatMap((document, index) => [
    ...(faulty[index]?.length === 0 ? format.places(document) : []),
    ...(faulty[index] ?? []).map(({ path }) => path),
  ])
  const spots = locate(text, places)
  const at: At = (path) => place(spots.get(path) ?? { line: 1, column: 1 })
  for (const [index, document] of documents.entries()) {
    const faults = faulty[index] ?? []
    if (faults.length === 0) yield* format.read(document, at, file)
    else yield* faults.map((fault) => problemAt(at(fault.path), fault))
  }
}

function faultsOf(document: Document, format: DocumentFormat, file: string): Fault[] {
  const faults: Fault[] = []
  format.check(document, (path, reason, value, known) => faults.push({ path, reason, value, known }), file)
  for (const path of straysIn(document.value, document.path)) faults.push({ path, reason: 'not-utf8', value: '', known: undefined })
  return faults
}

/** The first value of a document that holds letters of another encoding. */
function straysIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return hasStrays(value) ? [path] : []
  if (typeof value !== 'object' || value === null || !hasStrays(JSON.stringify(value))) return []
  return Object.entries(value)
    .flatMap(([name, each]) => straysIn(each, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`))
    .slice(0, 1)
}

function problemOf(at: Position, { path, reason, value, known }: Fault): Problem {
  return { at, path, reason, value: unmark(told(value)), ...(known === undefined ? {} : { known }) }
}
