import type { CsvMapping } from './domain/csv-fields.ts'
import type { Reason } from './domain/problem.ts'

const header = 'org,ville,cp,lat,lon,courriel,service,id,langues,gratuit,maj,site,semaines'
const names = header.split(',')

export const faultyMapping: CsvMapping = {
  columns: {
    organisation: 'org',
    town: 'ville',
    postal_code: 'cp',
    latitude: 'lat',
    longitude: 'lon',
    email: 'courriel',
    service: 'service',
    service_id: 'id',
    languages: 'langues',
    free: 'gratuit',
    changed_on: 'maj',
    website: 'site',
    weeks: 'semaines',
  },
  empty: ['NA'],
  country: 'CA',
  territory: 'QC',
  language: 'fr',
}

const good = (id: string) => [
  'Le Relais',
  'Montréal',
  'H2X 1Y4',
  '45.51',
  '-73.56',
  'a@relais.example',
  `Cours ${id}`,
  id,
  'fr|ar',
  'oui',
  '2026-10-01',
  'relais.example',
  '12',
]
const bad = (id: string, column: string, value: string) => good(id).with(names.indexOf(column), value)

/** Thirty faults of those that people send: where each stands (the column by its name, or by its number) and why it is refused. */
const planted: [cells: string[], column: string | number, reason: Reason][] = [
  [bad('f1', 'lat', '999'), 'lat', 'not-a-latitude'],
  [bad('f2', 'lat', 'nord'), 'lat', 'not-a-latitude'],
  [bad('f3', 'lon', '-200,5'.replace(',', '.')), 'lon', 'not-a-longitude'],
  [bad('f4', 'lon', ''), 'lat', 'half-coordinates'],
  [bad('f5', 'courriel', 'relais chez exemple'), 'courriel', 'not-an-email'],
  [bad('f6', 'courriel', 'a@b'), 'courriel', 'not-an-email'],
  [bad('f7', 'langues', 'zz9'), 'langues', 'not-a-language'],
  [bad('f8', 'langues', 'fr|klingon'), 'langues', 'not-a-language'],
  [bad('f9', 'gratuit', 'peut-être'), 'gratuit', 'not-a-choice'],
  [bad('f10', 'maj', '31/02/2026'), 'maj', 'not-a-day'],
  [bad('f11', 'maj', '2026-13-01'), 'maj', 'not-a-day'],
  [bad('f12', 'maj', '2999-01-01'), 'maj', 'day-to-come'],
  [bad('f13', 'maj', 'hier'), 'maj', 'not-a-day'],
  [bad('f14', 'maj', '45231'), 'maj', 'not-a-day'],
  [bad('f15', 'site', 'pas de site'), 'site', 'not-an-address'],
  [bad('f16', 'semaines', '2,5'.replace(',', '.')), 'semaines', 'not-whole'],
  [bad('f17', 'semaines', '-3'), 'semaines', 'not-whole'],
  [bad('f18', 'service', ''), 'service', 'required'],
  [bad('f19', 'org', ''), 'org', 'required'],
  [bad('f20', 'service', '=HYPERLINK("x")'.replaceAll('"', "'")), 'service', 'formula'],
  [bad('f21', 'org', "@SUM('A1')"), 'org', 'formula'],
  [bad('f22', 'service', 'Cours\u202egnp'), 'service', 'hidden-letters'],
  [bad('f23', 'service', '\ufeffCours'), 'service', 'byte-order-mark'],
  [bad('f24', 'service', 'Fran\uf7e7ais'), 'service', 'not-utf8'],
  [bad('f25', 'service', 'Cours "du soir"'), 'service', 'quote-inside'],
  [bad('f26', 'service', '"Cours du soir'), 'service', 'quote-open'],
  [good('f27').slice(0, 9), 9, 'cells-missing'],
  [[...good('f28'), 'de trop'], 14, 'cells-extra'],
  [[good('f29').join(';')], 1, 'other-separator'],
  [good('g1'), 'id', 'duplicate'],
]

export type Expected = { line: number; column: number; reason: Reason }

/** A table with thirty faults among thirty good rows; one of its letters is written in another encoding. */
export function aFaultyTable(): { bytes: Uint8Array; faults: Expected[]; good: number } {
  const lines = [header]
  const faults: Expected[] = []
  for (const [index, [cells, at, reason]] of planted.entries()) {
    lines.push(good(`g${index + 1}`).join(','), cells.join(','))
    const cell = typeof at === 'number' ? at - 1 : names.indexOf(at)
    faults.push({ line: lines.length, column: cells.slice(0, cell).join(',').length + (cell > 0 ? 2 : 1), reason })
  }
  const text = Buffer.from(`${lines.join('\n')}\n`)
  // The stray letter: one byte where UTF-8 writes three.
  const stray = text.indexOf(Buffer.from('\uf7e7'))
  return {
    bytes: Buffer.concat([Buffer.from('\ufeff'), text.subarray(0, stray), Buffer.from([0xe7]), text.subarray(stray + 3)]),
    faults,
    good: planted.length,
  }
}
