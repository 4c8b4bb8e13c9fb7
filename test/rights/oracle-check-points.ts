import { columns, follows, isHers, isOwnAccount, type Oracle, personIn, type Row, receives, type Seeker } from './meaning.ts'

const shares = (who: Seeker, row: Row) => isOwnAccount(who, row) && follows(who, row, 'contact')
/** Only this wording says that the decision holds the points d'étape. */
const toldOf = (who: Seeker, row: Row) => receives(who, personIn(row), 'decision', ['2026-11-23'])
const author = (who: Seeker, row: Row) => isOwnAccount(who, row) && who.roles.length > 0

/** What she writes when she looks back is hers; what her counsellor asks herself is read by that counsellor alone. */
export const oracle: Record<string, Oracle> = {
  'journey.check_point': { see: (who, row) => isHers(who, row) || (follows(who, row, 'decision') && toldOf(who, row)), add: isHers },
  'journey.process_word': {
    see: (who, row) => isHers(who, row) || follows(who, row, 'contact'),
    add: isHers,
    change: columns('words at version', isHers),
  },
  'journey.self_check': { see: author, add: shares, remove: author },
}
