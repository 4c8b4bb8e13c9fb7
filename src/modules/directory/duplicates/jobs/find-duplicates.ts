import { job } from '#platform/jobs.ts'
import { findDuplicates } from '../find-duplicates.ts'

/** After an import, and each night, since a card changed by hand asks for nothing. */
export const findDuplicatesLater = job({
  name: 'find-duplicates',
  every: '25 2 * * *',
  run: (_, context) => findDuplicates(context),
})
