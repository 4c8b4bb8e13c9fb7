import { columns, follows, isHers, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (who: Seeker, row: Row) => isHers(who, row) || follows(who, row, 'network')

/** The map and the notes are written and removed by the person alone; who accompanies her reads them when she shares them. */
export const oracle: Record<string, Oracle> = {
  'journey.network_contact': {
    see: sees,
    add: isHers,
    change: columns('name origin closeness brings words changed_at version', isHers),
    remove: isHers,
  },
  'journey.field_note': {
    see: sees,
    add: isHers,
    change: columns('contact_id who met_on place questions answers learned proof next_step changed_at version', isHers),
    remove: isHers,
  },
}
