import { opening } from '#platform/opening.ts'
import { heldSearch } from '../queries/held-search.ts'

/** Reads all that is searched before anybody searches: a third of a minute for a hundred thousand services. */
export const holdAtOpening = opening({
  name: 'directory.hold-search',
  run: ({ database, clock }) =>
    database.transaction('maillon_app', { sessionHash: null, at: clock.now() }, async (tx) => {
      await heldSearch(tx, null)
    }),
})
