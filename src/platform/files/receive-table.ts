import { z } from 'zod'
import type { RawFile } from './receive-file.ts'

/** Why a file of data cannot be read. `not-text`: neither text nor a ZIP archive. */
export type TableFault = 'empty' | 'too-heavy' | 'not-text'

/** A file of data as a form brought it: text of any encoding, or a ZIP archive of such. It is read and never given back. */
export type SentTable = { size: number; table: true } & ({ ok: true; name: string; bytes: Uint8Array } | { ok: false; why: TableFault })

/** Looks into a file of data, `most` bytes at most. */
export function receiveTable({ name, size, bytes }: RawFile, most: number): SentTable {
  const refused = (why: TableFault): SentTable => ({ size, table: true, ok: false, why })
  if (bytes === null || size > most) return refused('too-heavy')
  if (size === 0) return refused('empty')
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
  if (!isArchive && bytes.subarray(0, 8192).includes(0)) return refused('not-text')
  const own = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return { size, table: true, ok: true, name: own.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) || 'file', bytes }
}

/** The field of a form that carries one file of data; `undefined` when none was chosen. */
export const sentTable = z
  .unknown()
  .optional()
  .transform((value) => (isSentTable(value) ? value : undefined))

// Text sent under the name of the field is no file: only what `receiveTable` made has this shape.
function isSentTable(value: unknown): value is SentTable {
  return typeof value === 'object' && value !== null && 'table' in value && 'size' in value
}
