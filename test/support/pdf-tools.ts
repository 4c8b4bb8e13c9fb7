import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Debian's own tools (qpdf, poppler-utils) say of a PDF. */
export type Opened = {
  /** Its words in reading order, without what repeats at the foot of each page. */
  text: string
  /** Its tags, with the text under each, as an indented tree. */
  structure: string
  info: string
  /** One line for each font: name, type, encoding, embedded, subset, unicode. */
  fonts: string[]
  /** What is wrong with its syntax; empty when nothing is. */
  faults: string
}

// The foot of a page of paper begins 24 mm above its edge.
const foot = 68

export function openPdf(bytes: Uint8Array): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-pdf-'))
  try {
    const file = join(folder, 'it.pdf')
    writeFileSync(file, bytes)
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
    const info = run('pdfinfo', file)
    const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
    const above = ['-x', '0', '-y', '0', '-W', String(Math.ceil(Number(width))), '-H', String(Math.floor(Number(height) - foot))]
    const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return {
      text: run('pdftotext', '-raw', '-nopgbrk', ...above, file, '-'),
      structure: run('pdfinfo', '-struct-text', file),
      info,
      fonts: run('pdffonts', file).trim().split('\n').slice(2),
      faults: check.status === 0 ? '' : `${check.stdout}${check.stderr}`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of a text, so that a page of paper can be compared with a screen: no punctuation, no letters that only turn text. */
export function wordsIn(text: string): { latin: string[]; arabic: string[] } {
  const plain = text.normalize('NFKC').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  return {
    latin: plain.match(/(?:(?!\p{Script=Arabic})[\p{L}\p{N}])+/gu) ?? [],
    // A letter under a mark comes out of pdftotext more than once: words that carry one are looked at by eye, not here.
    arabic: (plain.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []).filter((word) => /^[^\p{M}\p{P}\u0640]+$/u.test(word)),
  }
}
