import { job } from '#platform/jobs.ts'
import { findDuplicates } from '../find-duplicates.ts'

/** After an import, for what it brought; each night for all cards, since those changed by hand ask for nothing. */
export const findDuplicatesLater = job({
  name: 'find-duplicates',
  every: '25 2 * * *',
  run: ({ import: id }, context) => findDuplicates(context, id),
})
