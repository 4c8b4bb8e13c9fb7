import { columns, follows, isHers, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (who: Seeker, row: Row) => isHers(who, row) || follows(who, row, 'evidence')

/** The person alone fills her folder and empties it; a file is never changed, it goes with its piece. */
export const oracle: Record<string, Oracle> = {
  'journey.evidence_piece': {
    see: sees,
    add: isHers,
    change: columns('title happened_on source words url indicators changed_at version', isHers),
    remove: isHers,
  },
  'journey.evidence_action': { see: sees, add: isHers, remove: isHers },
  'journey.evidence_file': { see: sees, add: isHers },
}
