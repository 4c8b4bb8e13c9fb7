import { columns, inMyOrganisation, isApp, type Oracle, type Row, type Seeker } from './meaning.ts'

const answers = (who: Seeker) => isApp(who) && who.roles.some((role) => ['counsellor', 'cooperative-adviser', 'manager'].includes(role))
const ours = (who: Seeker, row: Row) => answers(who) && inMyOrganisation(who, row)

/** An organisation's ready-made answers are its own. What opens a sheet is for whoever came by the link, and nobody here did. */
export const oracle: Record<string, Oracle> = {
  'referrals.answer_template': {
    see: ours,
    add: ours,
    change: columns('step reason title words alternative version', ours),
    remove: ours,
  },
  'referrals.sheet_code': { change: columns('used_at', () => false) },
  'referrals.sheet_pass': {},
}
