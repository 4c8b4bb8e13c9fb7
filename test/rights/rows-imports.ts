import type { ActorName } from './actors.ts'
import type { ActRow, PageRow } from './rows.ts'
import { importOf } from './world-imports.ts'

const keepers: ActorName[] = ['manager', 'administrator']
const ready = { import: importOf('ready'), version: '1' }

/** Cards come in by whoever runs the instance, or by the manager of an organisation, for its own cards. */
export const acts: Record<string, ActRow> = {
  'start-import': {
    sends: { format: 'csv', source: 'a register' },
    may: keepers,
    // Without a file it goes no further.
    refused: keepers,
  },
  // `organisation_id` is the name of a column of the file here.
  'map-import': { sends: { ...ready, organisation: 'name', land: 'CA', language: 'fr', organisation_id: '' }, may: keepers },
  'confirm-import': { sends: ready, may: keepers },
  'cancel-import': { sends: ready, may: keepers },
}

export const pages: Record<string, PageRow> = {
  imports: { may: keepers },
  import: { at: { import: importOf('ready') }, may: keepers },
}
