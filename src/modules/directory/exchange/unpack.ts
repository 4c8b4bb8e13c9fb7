import { inflateRawSync } from 'node:zlib'

/** A file as it was sent. */
export type RawText = { name: string; bytes: Uint8Array }

const mostFiles = 40
const mostUnpacked = 512 * 1024 * 1024

/** The files of a ZIP archive; anything else is given back alone. @throws RangeError when an archive is broken or swells too much. */
export function unpack(file: RawText): RawText[] {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return [file]
  const end = bytes.lastIndexOf('PK\x05\x06')
  if (end === -1) throw new RangeError('an archive without its list')
  let at = bytes.readUInt32LE(end + 16)
  let room = mostUnpacked
  const files: RawText[] = []
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, more] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      at + 30,
    ]
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const start = bytes.readUInt32LE(at + 42)
    at += 46 + nameLength + bytes.readUInt16LE(more) + bytes.readUInt16LE(more + 2)
    if (!/\.(?:csv|json|jsonl|ndjson|txt)$/i.test(name) || /(?:^|\/)[._]/.test(name)) continue
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(from, from + size)
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: room })
    room -= content.length
    if (files.length === mostFiles || room < 0) throw new RangeError('an archive too large')
    files.push({ name: name.replace(/^.*\//, ''), bytes: content })
  }
  return files
}
