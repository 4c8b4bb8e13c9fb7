import { job } from '#platform/jobs.ts'
import { readImport } from '../work.ts'

export const readImportLater = job({
  name: 'read-import',
  run: ({ import: id = '' }, context) => readImport(context, id),
})
