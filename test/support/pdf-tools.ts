import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Debian's own tools (qpdf, poppler-utils) say of a PDF. */
export type Opened = {
  /** Its words in reading order, without what repeats at the foot of each page. */
  text: string
  info: string
  /** One line for each font: name, type, encoding, embedded, subset, unicode. */
  fonts: string[]
  /** What is wrong with its syntax; empty when nothing is. */
  faults: string
}

// The foot of a page of paper begins 24 mm above its edge.
const foot = 68

export function openPdf(bytes: Uint8Array): Opened {
  return onDisk(bytes, (file) => {
    const info = run('pdfinfo', file)
    const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
    const above = ['-x', '0', '-y', '0', '-W', String(Math.ceil(Number(width))), '-H', String(Math.floor(Number(height) - foot))]
    const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return {
      text: run('pdftotext', '-raw', '-nopgbrk', ...above, file, '-'),
      info,
      fonts: run('pdffonts', file).trim().split('\n').slice(2),
      faults: check.status === 0 ? '' : `${check.stdout}${check.stderr}`,
    }
  })
}

/** Its tags, as an indented tree. Slow on a long paper. */
export const structureOf = (bytes: Uint8Array): string => onDisk(bytes, (file) => run('pdfinfo', '-struct', file))

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })

function onDisk<Found>(bytes: Uint8Array, look: (file: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-pdf-'))
  try {
    const file = join(folder, 'it.pdf')
    writeFileSync(file, bytes)
    return look(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of a text, so that a page of paper can be compared with a screen: no punctuation, no letters that only turn text. */
export function wordsIn(text: string): { latin: string[]; arabic: string[] } {
  const plain = text.normalize('NFKC').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  return {
    latin: plain.match(/(?:(?!\p{Script=Arabic})[\p{L}\p{N}])+/gu) ?? [],
    // Of Arabic, pdftotext gives a letter under a mark more than once, and a lam-alef turned round: words that carry a mark are
    // looked at by eye, not here, and the others are compared by their letters.
    arabic: (plain.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [])
      .filter((word) => /^[^\p{M}\p{P}\u0640]+$/u.test(word))
      .map((word) => [...word].sort().join('')),
  }
}
