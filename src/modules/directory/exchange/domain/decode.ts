// Bytes that are no UTF-8 stand as letters of this private block, so that a fault can be told where it is.
const mark = 0xf700
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How a file was written: `utf-8`, or the old code page of Windows for all of it, or one within the other. */
export type Encoding = 'utf-8' | 'windows-1252' | 'mixed'

/**
 * The text of a file. A byte order mark at its head is taken off. A file without one valid accent in UTF-8 is read as windows-1252;
 * in a file that mixes the two, the strays are marked: see `hasStrays`.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const strict = decodeStrictly(bytes)
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' }
  const { text, accents } = decodeMarking(bytes)
  return accents === 0 ? { text: unmark(text), encoding: 'windows-1252' } : { text, encoding: 'mixed' }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export const hasStrays = (text: string) => /[\uf780-\uf7ff]/.test(text)

/** Strays as windows-1252 would have them, to show what was meant. */
export const unmark = (text: string) =>
  text.replace(/[\uf780-\uf7ff]/g, (letter) => {
    const byte = letter.charCodeAt(0) - mark
    return byte < 0xa0 ? (cp1252[byte - 0x80] ?? '�') : String.fromCharCode(byte)
  })

function decodeMarking(bytes: Uint8Array): { text: string; accents: number } {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let accents = 0
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let index = from
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0
    const length = byte < 0x80 ? 1 : lengthOf(bytes, index, byte)
    if (length > 1) accents += 1
    if (length === 0) {
      parts.push(whole.decode(bytes.subarray(from, index)), String.fromCharCode(mark + byte))
      from = index + 1
    }
    index += Math.max(1, length)
  }
  parts.push(whole.decode(bytes.subarray(from)))
  return { text: parts.join(''), accents }
}

/** Bytes of the letter that begins here; 0 when none does. */
function lengthOf(bytes: Uint8Array, at: number, first: number): number {
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (first > 0xf4) return 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
