import { needs } from '../cards/needs.ts'
import { townCalled } from '../gazetteer/gazetteer.ts'
import type { CsvMapping } from './domain/csv-fields.ts'
import { decode } from './domain/decode.ts'
import type { Found, Reading, SiteDraft } from './domain/draft.ts'
import type { Format } from './domain/format.ts'
import { readCsv } from './domain/read-csv.ts'
import { readDataInclusion } from './domain/read-data-inclusion.ts'
import { readHsds } from './domain/read-hsds.ts'
import { readHsdsTables } from './domain/read-hsds-tables.ts'
import { readOhana } from './domain/read-ohana.ts'
import { themesOf } from './themes-of.ts'
import { type RawText, unpack } from './unpack.ts'

/** What is to be read, and how: `mapping` for a table, `today` ISO 8601. */
export type ToRead = { format: Format; source: string; mapping: CsvMapping | null; today: string }

/** Reads files of one format into cards and faults, each place of the gazetteer found where the town names one place only. */
export function* readFiles(files: readonly RawText[], { format, source, mapping, today }: ToRead): Generator<Found> {
  const texts = files.flatMap(unpack).map(({ name, bytes }) => ({ name, text: decode(bytes).text }))
  const reading: Reading = { source, today, needsOf }
  const read = {
    'data-inclusion': () => readDataInclusion(texts, { ...reading, themesOf }),
    hsds: () => readHsds(texts, reading),
    'hsds-tabular': () => readHsdsTables(texts, reading),
    ohana: () => readOhana(texts, reading),
    csv: () => (mapping === null ? [] : readCsv(texts, mapping, reading)),
  }
  const known = new Map<string, string | null>()
  yield* eachOnce(read[format](), (site) => placed(site, known))
}

/** The first of each card: a place said again is the same place, a card said again is a fault. */
function* eachOnce(found: Iterable<Found>, place: (site: SiteDraft) => SiteDraft): Generator<Found> {
  const lines = new Map<string, number>()
  for (const each of found) {
    if (each.kind === 'problem') yield each
    else {
      const name = each.kind === 'site' ? `${each.source} ${each.key}` : `${each.record.source} ${each.record.source_id}`
      const before = lines.get(`${each.kind} ${name}`)
      if (before === undefined) {
        lines.set(`${each.kind} ${name}`, each.at.line)
        yield each.kind === 'site' ? place(each) : each
      } else if (each.kind !== 'site') {
        const value = each.record.source_id
        yield { kind: 'problem', problem: { at: { ...each.at, column: 1 }, path: 'id', reason: 'duplicate', value, known: String(before) } }
      }
    }
  }
}

/** Our needs for themes of data·inclusion, ids of Open Eligibility or our own codes. */
function needsOf(codes: readonly string[]): string[] {
  if (codes.length === 0) return []
  return needs
    .filter(({ code, dataInclusion, openEligibility }) =>
      codes.some((each) => each === code || dataInclusion.includes(each) || openEligibility.includes(each)),
    )
    .map(({ code }) => code)
}

const countries = ['FR', 'CA', 'IT'] as const

function placed(draft: SiteDraft, known: Map<string, string | null>): SiteDraft {
  const { place_id: given, country, town, postal_code: code } = draft.record
  const land = countries.find((each) => each === country)
  if (given !== null || land === undefined || town === '') return draft
  const asked = `${town.replace(/\(.*\)/, '').trim()}${code === null || land === 'CA' ? '' : `, ${code}`}`
  const key = `${land} ${asked}`
  let id = known.get(key)
  if (id === undefined) {
    id = townCalled(asked, land)?.id ?? null
    known.set(key, id)
  }
  return { ...draft, record: { ...draft.record, place_id: id } }
}
