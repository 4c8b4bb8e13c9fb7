import { holds } from '#kernel/actor.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, text, z } from '#platform/fields.ts'
import { sentTable } from '#platform/files/receive-table.ts'
import { later } from '#platform/jobs.ts'
import { formats } from '../domain/format.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { guessMapping } from '../import-files.ts'
import { openImport } from '../import-store.ts'

export const startImport = act({
  name: 'start-import',
  title: 'Faire entrer un fichier dans l’annuaire',
  who: importers,
  input: z.object({ format: choice(formats), source: text(80), file: sentTable }),
  // Each file is kept and read whole.
  limit: (_, network) => [{ keys: [`imports ${network}`], most: 30, minutes: 10 }],
  load: async (_, __, { actor }) =>
    actor.signedIn && actor.organisationId !== null ? { ...actor, organisationId: actor.organisationId } : undefined,
  allow: mayImport,
  decide({ accountId, organisationId, ...actor }, { format, source, file }, { newId, now }) {
    if (file === undefined) return refused('no-file')
    if (!file.ok) return refused(file.why)
    if (source === 'here' || source === 'maillon') return refused('source-is-ours')
    const files = [{ name: file.name, bytes: file.bytes }]
    const asked = {
      id: newId<'import'>(),
      accountId,
      organisationId,
      allCards: holds({ ...actor, accountId, organisationId }, 'administrator'),
      source,
      format,
    }
    return ok(
      format === 'csv'
        ? { ...asked, mapping: guessMapping(files), state: 'mapping' as const, files, now }
        : { ...asked, mapping: null, state: 'reading' as const, files, now },
    )
  },
  async save(tx, { files, now, ...given }) {
    await openImport(tx, given, files, now)
    if (given.state === 'reading') await later(tx, 'read-import', { import: given.id })
  },
  audit: ({ id, organisationId, format }) => ({ about: null, organisation: organisationId, detail: { import: id, format } }),
})
