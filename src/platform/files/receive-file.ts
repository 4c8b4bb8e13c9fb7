import { createHash } from 'node:crypto'
import { z } from 'zod'
import { cleanPicture } from './clean-picture.ts'
import { cleanFileName } from './file-name.ts'
import { kindOfFile } from './kind-of-file.ts'

/** Why a file cannot be kept. `too-heavy`: more bytes than the form takes; `heic`: a picture only some phones can read. */
export type FileFault = 'empty' | 'too-heavy' | 'heic' | 'not-taken' | 'damaged' | 'too-many-pixels'

/** A file fit to be kept: `contentType` was found in the content, pictures were made anew, the name is safe to give back. */
export type CleanFile = { name: string; contentType: 'image/jpeg' | 'application/pdf'; bytes: Uint8Array; sha256: Buffer }

/** A file as a form brought it, once looked into. `size` in bytes, as it was sent. */
export type SentFile = { size: number } & ({ ok: true; file: CleanFile } | { ok: false; why: FileFault })

/** What came over the wire: `bytes` is `null` when there were more of them than this server reads. */
export type RawFile = { name: string; size: number; bytes: Uint8Array | null }

/** Looks into a file that was sent, `most` bytes at most, and makes it fit to be kept. No act ever sees the file as it came. */
export async function receiveFile({ name, size, bytes }: RawFile, most: number): Promise<SentFile> {
  const refused = (why: FileFault): SentFile => ({ size, ok: false, why })
  if (bytes === null || size > most) return refused('too-heavy')
  if (size === 0) return refused('empty')
  const kind = kindOfFile(bytes)
  if (kind === 'heic') return refused('heic')
  if (kind === 'other') return refused('not-taken')
  if (kind === 'pdf') return { size, ok: true, file: fileOf(cleanFileName(name, 'pdf'), 'application/pdf', bytes) }
  const picture = await cleanPicture(bytes)
  return picture.ok ? { size, ok: true, file: fileOf(cleanFileName(name, 'jpg'), 'image/jpeg', picture.bytes) } : refused(picture.why)
}

function fileOf(name: string, contentType: CleanFile['contentType'], bytes: Uint8Array): CleanFile {
  return { name, contentType, bytes, sha256: createHash('sha256').update(bytes).digest() }
}

/** The field of a form that carries one file; `undefined` when none was chosen. */
export const sentFile = z
  .unknown()
  .optional()
  .transform((value) => (isSentFile(value) ? value : undefined))

// Text sent under the name of the field is no file: only what `receiveFile` made has this shape.
function isSentFile(value: unknown): value is SentFile {
  return typeof value === 'object' && value !== null && 'ok' in value && 'size' in value
}
