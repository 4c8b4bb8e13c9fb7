import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('fonts/', import.meta.url)

/** The typefaces of our paper, in the order they are looked into, as Typst calls them. */
export const families = ['Readex Pro', 'Noto Sans Arabic', 'Noto Sans', 'Noto Emoji'] as const

/** The font files of our paper. They are all it may use, so that it looks the same wherever it is made. */
export function fontFiles(): Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => readFileSync(new URL(name, folder)))
}

type Coverage = { all: Set<number>; first: Set<number> }
let known: Coverage | undefined

/** What our fonts draw, all together, and the first family alone. */
function coverage(): Coverage {
  if (known !== undefined) return known
  const all = new Set(fontFiles().flatMap((font) => [...codePointsOf(font)]))
  const first = new Set(codePointsOf(readFileSync(new URL('readex-pro-400.ttf', folder))))
  known = { all, first }
  return known
}

// Joiners shape Arabic and need no drawing of their own.
const joiners = new Set(['\u200c', '\u200d'])

// What nearly every sentence is made of, and the first family surely draws: there is no need to look each letter up.
const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u00ff’–…\u0621-\u063a\u0641-\u064a]*$/

/** Stands where no font has the letter, as on any page that lacks one. */
const noGlyph = '◌'

/**
 * Text as our fonts can draw it: without what hides or turns text, each tab a space, each other break a new line, and `◌` for a
 * letter or a sign that no font has.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text
  return Array.from(visible(text), (letter) => (mayStand(letter) ? letter : noGlyph)).join('')
}

/** True when a text holds Arabic letters that the first family lacks: letters join only within one font, so another draws it all. */
export function asksOtherArabic(text: string): boolean {
  return Array.from(text).some((letter) => /\p{Script=Arabic}/u.test(letter) && !coverage().first.has(letter.codePointAt(0) ?? 0))
}

/** The letters and signs of a text that our fonts lack, each once. */
export function lacking(text: string): string[] {
  return [...new Set(visible(text))].filter((letter) => !mayStand(letter))
}

const mayStand = (letter: string) => letter === '\n' || joiners.has(letter) || coverage().all.has(letter.codePointAt(0) ?? 0)

/**
 * An SVG whose letters our fonts can draw. Inside one text that holds Arabic, the renderer of pictures (usvg) cannot take a letter
 * from a second font, so only letters of the first stay there; the words beside the picture say it all.
 */
export function printableSvg(svg: string): string {
  const inFirst = (letter: string) => coverage().first.has(letter.codePointAt(0) ?? 0)
  return visible(svg).replace(/>([^<]+)</g, (_, text: string) => {
    const stays = /\p{Script=Arabic}/u.test(text) ? inFirst : mayStand
    return `>${Array.from(text, (letter) => (stays(letter) ? letter : ' ')).join('')}<`
  })
}

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/\p{Cs}/gu, '')
}

/** The code points of a TrueType font, from the two shapes of `cmap` in use: segments (4) and groups (12). */
function* codePointsOf(font: Buffer): Generator<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('a font of our paper says no letter')
  const cmap = font.readUInt32BE(entry + 8)
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) yield* inSegments(font, at)
    if (format === 12) yield* inGroups(font, at)
  }
}

function* inSegments(font: Buffer, at: number): Generator<number> {
  const double = font.readUInt16BE(at + 6)
  for (let offset = 0; offset < double; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset)
    const first = font.readUInt16BE(at + 16 + double + offset)
    const delta = font.readUInt16BE(at + 16 + 2 * double + offset)
    const place = at + 16 + 3 * double + offset
    const range = font.readUInt16BE(place)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(place + range + 2 * (code - first))
      if (glyph !== 0) yield code
    }
  }
}

function* inGroups(font: Buffer, at: number): Generator<number> {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const place = at + 16 + 12 * group
    const [first, last] = [font.readUInt32BE(place), font.readUInt32BE(place + 4)]
    for (let code = first; code <= last; code++) yield code
  }
}
