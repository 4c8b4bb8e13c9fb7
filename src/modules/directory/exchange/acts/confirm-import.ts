import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { later } from '#platform/jobs.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { moveImport } from '../import-store.ts'
import { findImport } from '../queries/find-import.ts'

export const confirmImport = act({
  name: 'confirm-import',
  title: 'Faire entrer les fiches lues',
  who: importers,
  input: z.object({ import: id<'import'>(), version }),
  load: (tx, { import: asked }) => findImport(tx, asked, true),
  allow: mayImport,
  decide(found, { version }, { now }) {
    if (found.version !== version) return refused('changed-elsewhere')
    return found.state === 'ready' ? ok({ found, now }) : refused('too-late')
  },
  async save(tx, { found, now }) {
    await moveImport(tx, found.id, 'applying', now)
    await later(tx, 'apply-import', { import: found.id })
  },
  audit: ({ found }) => ({ about: null, organisation: found.organisationId, detail: { import: found.id } }),
})
