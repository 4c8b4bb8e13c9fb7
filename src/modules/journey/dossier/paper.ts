import { readFileSync } from 'node:fs'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { asksOtherArabic, printable, printableSvg } from '#platform/pdf/glyphs.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { breakable } from './breakable.ts'
import { coverOf } from './cover-of.ts'
import type { Block, Value } from './domain/document.ts'
import type { Dossier, ReadPart } from './domain/dossier.ts'
import { cover } from './messages/cover.ts'
import { isWrittenOnce, leadsOut, sayValue } from './say-value.ts'

const layout = readFileSync(new URL('dossier.typ', import.meta.url), 'utf8')

/** Words as the layout takes them, in one language or two: each with its language, its direction and its lines. */
type Said = { lang: string; dir: 'ltr' | 'rtl'; lines: string[]; href?: string; arabic?: true }[]

// Letters a line of the page surely holds; a cell of a table has its share of them.
const inLine = 46
const inRow = 90

/** The dossier on paper: a PDF with its structure, its languages and its fonts inside (PDF/UA-1). */
export function drawDossier(dossier: Dossier): Promise<Uint8Array<ArrayBuffer>> {
  const { languages, timeZone, madeAt, parts } = dossier
  const [first] = languages
  const words = wording(dossier)
  const top = coverOf(dossier)
  return renderPdf(layout, {
    title: printable(top.title[first]),
    dir: languageFacts[first].direction,
    lang: first,
    paper: timeZone.startsWith('America/') ? 'us-letter' : 'a4',
    day: dayParts(madeAt, timeZone),
    page: cover(first)('page', { page: '\u0000' }).split('\u0000'),
    picture: cover(first)('picture'),
    heading: words.said(top.title, inLine),
    lead: top.lines.map((line) => words.said(line, inLine)),
    parts: parts.map(({ title, blocks }: ReadPart) => ({
      title: words.said(title, inLine),
      blocks: blocks.map((block) => drawn(block, words)),
    })),
  })
}

function drawn(block: Block, { said, value }: ReturnType<typeof wording>) {
  if (block.kind === 'picture')
    return { kind: block.kind, says: said(block.says, inLine), svg: printableSvg(block.svg), wide: widthOf(block.svg) }
  if (block.kind === 'lines')
    return {
      kind: block.kind,
      title: block.title === undefined ? null : value(block.title, inLine),
      lines: block.lines.map((line) => [said(line.label, inLine), value(line.value, inLine)]),
    }
  const most = Math.floor(inRow / Math.max(1, block.columns.length))
  return {
    kind: block.kind,
    caption: said(block.caption, inLine),
    columns: block.columns.map((column) => said(column, most)),
    amounts: block.columns.map((_, index) => block.rows.every((row) => row[index] === null || row[index]?.kind === 'money')),
    rows: block.rows.map((row) => row.map((cell) => (cell === null ? null : value(cell, most)))),
  }
}

/** How this dossier says its words and its values: in each of its languages, once where they are the same. */
function wording({ languages, timeZone }: Dossier) {
  const twice = (say: (language: Language) => string, most: number): Said => {
    const texts = languages.map((lang) => ({ lang, text: say(lang) }))
    return texts
      .filter(({ text }, index) => index === 0 || text !== texts[0]?.text)
      .map(({ lang, text }) => ({ lang, dir: languageFacts[lang].direction, lines: linesOf(text, most), ...shapedLike(text) }))
  }
  return {
    said: (words: Record<Language, string>, most: number) => twice((language) => words[language], most),
    value(given: Value, most: number): Said {
      // The sign of an amount stays before it, in a page that reads from the right too.
      if (given.kind === 'money')
        return twice((language) => sayValue(given, language, timeZone), most).map((each) => ({ ...each, dir: 'ltr' }))
      if (!isWrittenOnce(given)) return twice((language) => sayValue(given, language, timeZone), most)
      const text = sayValue(given, languages[0], timeZone)
      const linked = given.kind === 'link' && leadsOut(text) ? { href: printable(text) } : {}
      return [{ ...directionOf(text, languages), lines: linesOf(text, most), ...linked, ...shapedLike(text) }]
    },
  }
}

const shapedLike = (text: string) => (asksOtherArabic(text) ? { arabic: true as const } : {})
const linesOf = (text: string, most: number) => breakable(printable(text), most).split('\n')

/** Her own words turn as their first letter turns, and are read aloud in the language of the dossier that has such letters. */
function directionOf(text: string, languages: Dossier['languages']): { lang: string; dir: 'ltr' | 'rtl' } {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  const dir = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter) ? 'rtl' : 'ltr'
  const lang = languages.find((language) => languageFacts[language].direction === dir)
  return { lang: lang ?? (dir === 'rtl' ? 'ar' : 'fr'), dir }
}

// How tall a picture may stand, in widths of the page: its title, its words and itself on one page.
const tallest = 0.7

/** How much of the width of the page a picture takes, so that it is no taller than it may. */
function widthOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(svg) ?? []
  return Math.round(100 * Math.min(1, (tallest * Number(width)) / Number(height)))
}

function dayParts(at: Temporal.Instant, timeZone: string) {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO(timeZone)
  return { year, month, day, hour, minute, second }
}
