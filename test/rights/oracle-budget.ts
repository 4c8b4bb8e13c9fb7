import { columns, follows, isHers, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (who: Seeker, row: Row) => isHers(who, row) || follows(who, row, 'money')

/** Money is written by the person alone, and seen by the advisers with whom she shares it. */
export const oracle: Record<string, Oracle> = {
  'journey.budget': {
    see: sees,
    add: isHers,
    change: columns('currency opening_cents first_month version', isHers),
  },
  'journey.budget_line': {
    see: sees,
    add: isHers,
    change: columns('purse label cents mandatory first_month last_month changed_at version', isHers),
    remove: isHers,
  },
  'journey.loss': {
    see: sees,
    add: isHers,
    change: columns('can_words willing_words can_cents willing_cents can_hours willing_hours can_months willing_months at version', isHers),
  },
}
