import { type Cell, type Row, rowsOf, separatorOf } from './cells.ts'
import { hidesText, isFormula } from './checks.ts'
import { hasStrays, unmark } from './decode.ts'
import type { TextFile } from './draft.ts'
import { type Position, type Problem, type Reason, told } from './problem.ts'

/** One row by the names of its columns, and where each cell stands. */
export type TableRow = { line: number; values: Record<string, string>; at: (column: string) => Position }
export type TableFound = { row: TableRow } | { problem: Problem }

/** The names of the columns, without the spaces around them. A name that stands twice is numbered. */
export function headerOf(text: string): string[] {
  const first = rowsOf(text, separatorOf(text)).next().value
  const names: string[] = []
  for (const { text: name } of first?.cells ?? []) {
    const tidy = name.replace(/\ufeff/g, '').trim()
    names.push(names.includes(tidy) ? `${tidy} ${names.length + 1}` : tidy)
  }
  return names
}

/** The rows of a table under its first line. A row with a fault is refused whole; every fault is told where it stands. */
export function* readTable({ name: file, text }: TextFile): Generator<TableFound> {
  const header = headerOf(text)
  const separator = separatorOf(text)
  let isFirst = true
  for (const row of rowsOf(text, separator)) {
    if (isFirst) {
      isFirst = false
      continue
    }
    const problems = [
      ...shapeFaults(row, header, separator, file),
      ...row.cells.flatMap((cell, index) => cellFaults(cell, header[index] ?? '', file)),
    ]
    if (problems.length > 0) yield* problems.map((problem) => ({ problem }))
    else yield { row: named(row, header, file) }
  }
}

function named(row: Row, header: string[], file: string): TableRow {
  const values: Record<string, string> = {}
  for (const [index, name] of header.entries()) values[name] = (row.cells[index]?.text ?? '').trim().normalize('NFC')
  const at = (column: string): Position => {
    const cell = row.cells[header.indexOf(column)]
    return { file, line: cell?.line ?? row.line, column: cell?.column ?? 1 }
  }
  return { line: row.line, values, at }
}

function shapeFaults({ line, cells }: Row, header: string[], separator: string, file: string): Problem[] {
  // A quote in the wrong place hides the separators after it: that fault alone is told.
  if (cells.length === header.length || cells.some(({ fault }) => fault !== undefined)) return []
  const [first] = cells
  const fault = (reason: Reason, cell: Cell | undefined, known: string): Problem[] => [
    { at: { file, line: cell?.line ?? line, column: cell?.column ?? 1 }, path: '', reason, value: told(cell?.text), known },
  ]
  const other = [';', '\t', ','].find(
    (each) => each !== separator && cells.length === 1 && first?.text.split(each).length === header.length,
  )
  if (other !== undefined) return fault('other-separator', first, other === '\t' ? '⇥' : other)
  return cells.length < header.length
    ? fault('cells-missing', cells.at(-1), `${cells.length} / ${header.length}`)
    : fault('cells-extra', cells[header.length], `${cells.length} / ${header.length}`)
}

function cellFaults(cell: Cell, path: string, file: string): Problem[] {
  const reason = reasonOf(cell)
  return reason === undefined ? [] : [{ at: { file, line: cell.line, column: cell.column }, path, reason, value: unmark(told(cell.text)) }]
}

function reasonOf({ text, fault }: Cell): Reason | undefined {
  if (fault !== undefined) return fault
  if (text.includes('\ufeff')) return 'byte-order-mark'
  if (hasStrays(text)) return 'not-utf8'
  if (hidesText(text)) return 'hidden-letters'
  return isFormula(text) ? 'formula' : undefined
}
