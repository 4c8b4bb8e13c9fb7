import { columns, follows, isHers, isOwnAccount, type Oracle, type Row, type Seeker } from './meaning.ts'

const shares = (who: Seeker, row: Row) => isOwnAccount(who, row) && follows(who, row, 'contact')
const author = (who: Seeker, row: Row) => isOwnAccount(who, row) && who.roles.length > 0

/** What she writes when she looks back is hers; what her counsellor asks herself is read by that counsellor alone. */
export const oracle: Record<string, Oracle> = {
  'journey.check_point': { see: (who, row) => isHers(who, row) || follows(who, row, 'decision'), add: isHers },
  'journey.process_word': {
    see: (who, row) => isHers(who, row) || follows(who, row, 'contact'),
    add: isHers,
    change: columns('words at version', isHers),
  },
  'journey.self_check': { see: author, add: shares, remove: author },
}
