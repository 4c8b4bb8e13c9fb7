import { isApp, isWorker, type Oracle, type Seeker } from './meaning.ts'

const readers = (who: Seeker) => isApp(who) || isWorker(who)

/** What is searched is read by all, and written by the triggers of the cards alone. */
export const oracle: Record<string, Oracle> = {
  'directory.searchable': { see: readers },
  'directory.word': { see: readers },
  'directory.changed_card': { see: readers },
}
