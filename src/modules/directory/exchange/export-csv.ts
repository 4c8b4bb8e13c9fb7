import { stringify } from 'csv-stringify/sync'
import type { StoredService } from './domain/stored.ts'

type Cell = string | number | null

const yes = (said: boolean | null) => (said === null ? null : said ? 'yes' : 'no')

/** Under the names that our own import of tables knows. */
const columns: Readonly<Record<string, (card: StoredService) => Cell>> = {
  service_id: ({ id }) => id,
  service: ({ name }) => name,
  description: ({ description }) => description,
  kind: ({ kind }) => kind,
  needs: ({ needs }) => needs.join(', '),
  stages: ({ stages }) => stages.join(', '),
  languages: ({ languages }) => languages.join(', '),
  in_person: ({ in_person }) => yes(in_person),
  remote: ({ remote }) => yes(remote),
  free: ({ free }) => yes(free),
  cost_words: ({ cost_words }) => cost_words,
  conditions: ({ conditions }) => conditions,
  audience: ({ audience }) => (audience ?? []).join(', '),
  audience_words: ({ audience_words }) => audience_words,
  papers: ({ papers }) => papers.join(', '),
  opening_words: ({ opening_words }) => opening_words,
  asked_words: ({ asked_words }) => asked_words,
  asked_at: ({ asked_at }) => asked_at,
  areas: ({ areas }) => (areas ?? []).join(', '),
  website: ({ website }) => website,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  seats: ({ seats }) => seats,
  weeks: ({ weeks }) => weeks,
  changed_on: ({ source_changed_on, changed_at }) => source_changed_on ?? changed_at.slice(0, 10),
  verified_on: ({ verified_on }) => verified_on,
  organisation_id: ({ organisation }) => organisation.id,
  organisation: ({ organisation }) => organisation.name,
  organisation_description: ({ organisation }) => organisation.description,
  legal_number: ({ organisation }) => organisation.legal_number,
  organisation_website: ({ organisation }) => organisation.website,
  organisation_email: ({ organisation }) => organisation.email,
  organisation_phone: ({ organisation }) => organisation.phone,
  address: ({ sites }) => sites[0]?.address ?? null,
  address_more: ({ sites }) => sites[0]?.address_more ?? null,
  postal_code: ({ sites }) => sites[0]?.postal_code ?? null,
  town: ({ sites }) => sites[0]?.town ?? null,
  country: ({ sites }) => sites[0]?.country ?? null,
  latitude: ({ sites }) => sites[0]?.latitude ?? null,
  longitude: ({ sites }) => sites[0]?.longitude ?? null,
  accessibility: ({ sites }) => sites[0]?.accessibility ?? null,
}

/**
 * A cell that a spreadsheet would run as a formula is given an apostrophe in front, which spreadsheets hide. A telephone number
 * or a coordinate, made of figures alone after its sign, is none.
 */
export function harmless(text: string): string {
  return /^[=@\t\r+-]/.test(text) && !/^[+-][\d\s().]+$/.test(text) ? `'${text}` : text
}

const written = (cell: Cell) => (cell === null ? '' : typeof cell === 'string' ? harmless(cell) : String(cell))
const line = (cells: string[]) => stringify([cells], { record_delimiter: 'windows' })

/** The head of the table. It begins with the mark by which spreadsheets know UTF-8. */
export const csvHead = `\uFEFF${line(Object.keys(columns))}`

/** A service as one row (RFC 4180), at its first site. */
export function csvRow(card: StoredService): string {
  return line(Object.values(columns).map((cell) => written(cell(card))))
}
