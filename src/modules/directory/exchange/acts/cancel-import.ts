import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { emptyImport, moveImport } from '../import-store.ts'
import { findImport } from '../queries/find-import.ts'

export const cancelImport = act({
  name: 'cancel-import',
  title: 'Renoncer à faire entrer un fichier',
  who: importers,
  input: z.object({ import: id<'import'>(), version }),
  load: (tx, { import: asked }) => findImport(tx, asked, true),
  allow: mayImport,
  decide(found, { version }, { now }) {
    if (found.version !== version) return refused('changed-elsewhere')
    return ['mapping', 'reading', 'ready', 'failed'].includes(found.state) ? ok({ found, now }) : refused('too-late')
  },
  async save(tx, { found, now }) {
    await moveImport(tx, found.id, 'cancelled', now)
    await emptyImport(tx, found.id, 'all')
  },
  audit: ({ found }) => ({ about: null, organisation: found.organisationId, detail: { import: found.id } }),
})
