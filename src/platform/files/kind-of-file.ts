/** What a file is, by its first and last bytes. `heic` is what some phones keep; everything we do not take is `other`. */
export type KindOfFile = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic' | 'other'

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']

/** Reads the kind of a file from its content: neither its name nor what the browser says of it is asked. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp'
  if (latin(bytes, 4, 8) === 'ftyp' && heicBrands.includes(latin(bytes, 8, 12))) return 'heic'
  return isPdf(bytes) ? 'pdf' : 'other'
}

/** A PDF begins and ends as one: readers forgive more, and so a file can be a PDF and something else at once. */
function isPdf(bytes: Uint8Array): boolean {
  return /^%PDF-[12]\.\d[\r\n]/.test(latin(bytes, 0, 9)) && /%%EOF[\s\0]*$/.test(latin(bytes, Math.max(0, bytes.length - 1024)))
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
const latin = (bytes: Uint8Array, from: number, to: number = bytes.length) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
