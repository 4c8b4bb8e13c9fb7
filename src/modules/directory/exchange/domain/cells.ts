/** One cell of a table: what it says and where it begins. `fault` when it is not written as a cell must be. */
export type Cell = { text: string; line: number; column: number; fault?: 'quote-open' | 'quote-inside' }
export type Row = { line: number; cells: Cell[] }

const separators = [',', ';', '\t', '|']

/** The separator of a table: the one that its first line holds most of, outside quotes. */
export function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = separators.map((each) => bare.split(each).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

/**
 * The rows of a table as RFC 4180 writes it, one by one; empty lines are left out. A quote that is never closed spoils its own line
 * only: reading goes on at the next.
 */
export function* rowsOf(text: string, separator: string): Generator<Row> {
  let at = 0
  let line = 1
  while (at < text.length) {
    const row: Row = { line, cells: [] }
    const rowStart = at
    let lineStart = at
    let ended = false
    while (!ended) {
      const column = at - lineStart + 1
      const read = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator)
      const cell: Cell = { text: read.text, line, column, ...(read.fault === undefined ? {} : { fault: read.fault }) }
      row.cells.push(cell)
      if (read.lastBreak !== undefined) {
        line += read.breaks
        lineStart = read.lastBreak + 1
      }
      at = read.end
      ended = text[at] !== separator
      if (!ended) at += 1
    }
    at = afterBreak(text, at)
    line += 1
    if (row.cells.length > 1 || row.cells[0]?.text !== '' || text[rowStart] === '"') yield row
  }
}

type Read = { text: string; end: number; breaks: number; lastBreak: number | undefined; fault?: NonNullable<Cell['fault']> }

function bare(text: string, from: number, separator: string): Read {
  const end = endOf(text, from, separator)
  const cell = text.slice(from, end)
  return { text: cell, end, breaks: 0, lastBreak: undefined, ...(cell.includes('"') ? { fault: 'quote-inside' as const } : {}) }
}

function quoted(text: string, from: number, separator: string): Read {
  let close = text.indexOf('"', from + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const next = text[close + 1]
  const isWhole = close !== -1 && (next === undefined || next === separator || next === '\n' || next === '\r')
  if (isWhole) {
    const inside = text.slice(from + 1, close)
    const breaks = inside.includes('\n') ? inside.split('\n').length - 1 : 0
    const lastBreak = breaks === 0 ? undefined : text.lastIndexOf('\n', close)
    return { text: inside.includes('"') ? inside.replaceAll('""', '"') : inside, end: close + 1, breaks, lastBreak }
  }
  const lineEnd = endOfLine(text, from)
  if (close === -1 || close > lineEnd)
    return { text: text.slice(from, lineEnd), end: lineEnd, breaks: 0, lastBreak: undefined, fault: 'quote-open' }
  const end = endOf(text, close + 1, separator)
  return { text: text.slice(from, end), end, breaks: 0, lastBreak: undefined, fault: 'quote-inside' }
}

function endOf(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end === -1) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

const afterBreak = (text: string, at: number) => (text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1)
