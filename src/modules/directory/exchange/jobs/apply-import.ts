import { job } from '#platform/jobs.ts'
import { applyImport } from '../work.ts'

export const applyImportLater = job({
  name: 'apply-import',
  run: ({ import: id = '' }, context) => applyImport(context, id),
})
