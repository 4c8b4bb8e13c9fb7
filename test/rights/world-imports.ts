import { createHash } from 'node:crypto'
import { account, ago, organisation, type Rows, thing } from './names.ts'

export const importOf = (key: string) => thing('import', key)

/** Imports of two organisations, and one of the machine. */
export const imports = [
  { key: 'ready', at: 'accueil', state: 'ready' },
  { key: 'reading', at: 'accueil', state: 'reading' },
  { key: 'elsewhere', at: 'ailleurs', state: 'ready' },
  { key: 'machine', at: null, state: 'done' },
] as const

const print = createHash('sha256').update('a card').digest()

export function rows(): Rows {
  const file = { file: 'register.csv', line: 2 }
  return [
    [
      'directory.import',
      imports.map(({ key, at, state }) => ({
        id: importOf(key),
        account_id: at === 'accueil' ? account('manager') : null,
        organisation_id: at === null ? null : organisation(at),
        all_cards: at === null,
        source: 'register',
        format: 'csv',
        mapping: { columns: { organisation: 'name' }, empty: [], country: 'CA', territory: 'QC', language: 'fr' },
        files: ['register.csv'],
        size: 20,
        state,
        done: 0,
        total: 0,
        started_at: ago(1),
        changed_at: ago(1),
        version: 1,
      })),
    ],
    [
      'directory.import_file',
      imports.map(({ key }) => ({
        import_id: importOf(key),
        position: 0,
        name: 'register.csv',
        content: Buffer.from('name\nLe Relais\n'),
      })),
    ],
    [
      'directory.import_card',
      imports.map(({ key }) => ({
        import_id: importOf(key),
        position: 1,
        kind: 'organisation',
        card_id: thing('brought', key),
        source: 'register',
        source_id: `card ${key}`,
        organisation_ref: `card ${key}`,
        site_refs: [],
        name: 'Le Relais',
        ...file,
        asks_line: 2,
        asks_column: 1,
        fingerprint: print,
        outcome: 'new',
      })),
    ],
    [
      'directory.import_problem',
      imports.map(({ key }) => ({
        import_id: importOf(key),
        position: 1,
        file: 'register.csv',
        line: 3,
        col: 1,
        path: 'name',
        reason: 'required',
        value: '',
        known: '',
      })),
    ],
    [
      'directory.provenance',
      [
        {
          kind: 'organisation',
          source: 'register',
          source_id: 'card',
          import_id: importOf('machine'),
          ...file,
          fingerprint: print,
          card_version: 1,
          brought_at: ago(1),
        },
      ],
    ],
  ]
}
