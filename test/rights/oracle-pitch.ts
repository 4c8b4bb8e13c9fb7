import { columns, follows, isHers, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (who: Seeker, row: Row) => isHers(who, row) || follows(who, row, 'pitch')

/** What she says aloud and the messages she writes: hers alone to write, read by the organisations she shares them with. */
export const oracle: Record<string, Oracle> = {
  'journey.pitch_answer': {
    see: sees,
    add: isHers,
    change: columns('language words other_language other_words at version', isHers),
  },
  'journey.message': {
    see: sees,
    add: isHers,
    change: columns('for_whom language words other_language other_words changed_at version', isHers),
    remove: isHers,
  },
}
