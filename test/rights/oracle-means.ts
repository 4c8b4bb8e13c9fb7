import { columns, follows, isHers, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (who: Seeker, row: Row) => isHers(who, row) || follows(who, row, 'means')

/** Written by the person alone; advisers see what she starts from and her sketch when she shares them, never what they said before. */
export const oracle: Record<string, Oracle> = {
  'journey.means_item': { see: sees, add: isHers, change: columns('door words serves changed_at version', isHers), remove: isHers },
  'journey.sketch_part': { see: sees, add: isHers, change: columns('words not_yet at version', isHers) },
  'journey.sketch_before': { see: isHers, add: isHers },
}
