import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, optionalText, version, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import { later } from '#platform/jobs.ts'
import { type CsvField, csvFields } from '../domain/csv-fields.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { moveImport } from '../import-store.ts'
import { findImport } from '../queries/find-import.ts'

const fields = Object.fromEntries(csvFields.map((field) => [field, optionalText(300)])) as Record<CsvField, ReturnType<typeof optionalText>>

/** Where the cards of a table are: what holds for all of them. */
export const lands = ['FR', 'CA', 'IT', 'other'] as const

export const mapImport = act({
  name: 'map-import',
  title: 'Dire ce que veut dire chaque colonne d’un fichier',
  who: importers,
  input: z.object({
    ...fields,
    import: id<'import'>(),
    version,
    land: choice(lands),
    language: choice(languages),
    empty: optionalText(200),
  }),
  load: (tx, { import: asked }) => findImport(tx, asked, true),
  allow: mayImport,
  decide(found, { import: _, version, land, language, empty, ...columns }, { now }) {
    if (found.version !== version) return refused('changed-elsewhere')
    if (found.state !== 'mapping' && found.state !== 'ready') return refused('too-late')
    const named = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== ''))
    if (named['organisation'] === undefined) return refused('no-organisation')
    const mapping = {
      columns: named,
      empty: empty
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      country: land === 'other' ? 'US' : land,
      territory: land === 'CA' ? ('QC' as const) : land,
      language,
    }
    return ok({ found, mapping, now })
  },
  async save(tx, { found, mapping, now }) {
    await moveImport(tx, found.id, 'reading', now, mapping)
    await later(tx, 'read-import', { import: found.id })
  },
  audit: ({ found }) => ({ about: null, organisation: found.organisationId, detail: { import: found.id } }),
})
