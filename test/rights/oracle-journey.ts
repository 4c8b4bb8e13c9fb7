import { columns, follows, inMyOrganisation, isHers, isOwnAccount, type Oracle, type Row, type Seeker } from './meaning.ts'

const sees = (group: 'contact' | 'assessment' | 'plan' | 'decision') => (who: Seeker, row: Row) =>
  isHers(who, row) || follows(who, row, group)
const adviserOf = (who: Seeker, row: Row) => follows(who, row, 'contact') && inMyOrganisation(who, row)

/** Answers, plan and decision are written by the person alone; advisers see the part she shares, and write what they observe. */
export const oracle: Record<string, Oracle> = {
  'journey.stage_change': {
    see: sees('contact'),
    add: (who, row) => isOwnAccount(who, row) && (isHers(who, row) || follows(who, row, 'contact')),
  },
  'journey.answer': {
    see: sees('assessment'),
    add: isHers,
    change: columns('level proof barriers wish level_before level_before_at at version', isHers),
  },
  'journey.observation': {
    see: (who, row) => isHers(who, row) || adviserOf(who, row),
    add: (who, row) => adviserOf(who, row) && isOwnAccount(who, row) && row['reply'] === null,
    change: columns('reply replied_at reply_version', isHers),
  },
  'journey.plan_action': {
    see: sees('plan'),
    add: isHers,
    change: columns('what due_on resource trace state word changed_at version', isHers),
  },
  'journey.plan_change': { see: sees('plan'), add: isHers },
  'journey.decision': {
    see: sees('decision'),
    add: (who, row) =>
      row['way'] === 'self'
        ? isHers(who, row)
        : follows(who, row, 'decision') && inMyOrganisation(who, row) && row['attested_by'] === who.account,
    tries: (who, row) => [{ ...row, way: 'paper', attested_by: who.account, attested_name: 'somebody', signed_on: '2026-11-20' }],
  },
  'journey.process_check': {
    see: (who, row) => isHers(who, row) || adviserOf(who, row),
    add: (who, row) => adviserOf(who, row) && isOwnAccount(who, row),
    change: columns('state comment author_name at version', (who: Seeker, row: Row) => adviserOf(who, row) && isOwnAccount(who, row)),
    edits: { 'take over': { set: (who) => ({ account_id: who.account, state: 'not-yet' }), who: adviserOf } },
  },
}
