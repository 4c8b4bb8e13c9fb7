import {
  columns,
  follows,
  holds,
  inMyOrganisation,
  isApp,
  isHers,
  isOwnAccount,
  isWorker,
  type Oracle,
  type Row,
  type Seeker,
} from './meaning.ts'
import { person } from './names.ts'
import { referral, referrals } from './world-referrals.ts'

const knownBy = (row: Row, column: string) => referrals.find(({ key }) => referral(key) === row[column])

/** An adviser of the organisation that sends, who accompanies the person while she shares her contact. */
const sends = (who: Seeker, row: Row, column = 'referral_id') => {
  const known = knownBy(row, column)
  return known !== undefined && known.from === who.at && follows(who, { person_id: person(known.whose) }, 'contact')
}

/** Somebody of the organisation it is sent to: once it has left, while her consent stands. */
const receives = (who: Seeker, row: Row, column = 'referral_id') => {
  const known = knownBy(row, column)
  const works = (['counsellor', 'cooperative-adviser', 'manager'] as const).some((role) => holds(who, role))
  const hasLeft = known !== undefined && !['draft', 'consented', 'withdrawn'].includes(known.state)
  return isApp(who) && works && hasLeft && known.to !== null && known.to === who.at && known.sheet === 'live'
}

const allShared = (who: Seeker, row: Row) =>
  (row['field_groups'] as string[]).every((group) => follows(who, row, group as Parameters<typeof follows>[2]))
const isAside = (who: Seeker, row: Row, column?: string) => isHers(who, row) || sends(who, row, column) || receives(who, row, column)
const aside = (who: Seeker, row: Row) => isAside(who, row)
const nobody = () => false

/** The person, who sends and who receives move a referral; each says its own steps; the consent is the sheet. */
export const oracle: Record<string, Oracle> = {
  'referrals.referral': {
    see: (who, row) => isWorker(who) || isAside(who, row, 'id'),
    add: (who, row) => inMyOrganisation(who, row) && isOwnAccount(who, row) && row['state'] === 'draft' && follows(who, row, 'contact'),
    change: {
      ...columns('looks_for parts language sent_at answered_at answer_by met_at nudged_at', (who: Seeker, row: Row) =>
        isAside(who, row, 'id'),
      ),
      ...columns('state changed_at ended_at due_at version', (who: Seeker, row: Row) => isWorker(who) || isAside(who, row, 'id')),
      ...columns('first_reminder_at second_reminder_at', isWorker),
    },
  },
  'referrals.step': {
    see: (who, row) => isWorker(who) || isHers(who, row) || sends(who, row) || (receives(who, row) && row['confidential'] !== true),
    add(who, row) {
      if (isWorker(who)) return row['by_side'] === 'clock' && row['way'] === 'clock' && row['account_id'] === null
      if (!isOwnAccount(who, row)) return false
      if (row['by_side'] === 'person') return isHers(who, row)
      if (row['by_side'] === 'counsellor') return sends(who, row)
      if (row['way'] === 'phone') return knownBy(row, 'referral_id')?.key === 'hand' && row['confidential'] !== true && sends(who, row)
      return row['by_side'] === 'recipient' && row['way'] === 'screen' && row['confidential'] !== true && receives(who, row)
    },
    tries: (who, row) => [
      ...(['person', 'recipient', 'clock'] as const).map((by_side) => ({ ...row, by_side, account_id: who.account })),
      { ...row, by_side: 'recipient', account_id: who.account, way: 'phone', said_on: '2026-11-20', noted_by: 'somebody' },
      { ...row, by_side: 'clock', way: 'clock', account_id: null },
    ],
  },
  'referrals.sheet': {
    see: (who, row) =>
      isWorker(who) || isHers(who, row) || (sends(who, row) && allShared(who, row)) || (receives(who, row) && row['withdrawn_at'] === null),
    add(who, row) {
      if (row['withdrawn_at'] !== null) return false
      if (isHers(who, row)) return row['way'] === 'screen'
      return row['way'] !== 'screen' && row['recorded_by'] === who.account && sends(who, row) && allShared(who, row)
    },
    tries: (who, row) => [{ ...row, way: 'spoken', recorded_by: who.account, recorded_name: 'somebody' }],
    change: columns('withdrawn_at withdrawn_way', nobody),
    edits: {
      'take back': {
        set: () => ({ withdrawn_at: '2026-11-24T14:00:00Z', withdrawn_way: 'screen' }),
        who: (who, row) => isHers(who, row) && row['withdrawn_at'] === null,
      },
      'take back for her': { set: () => ({ withdrawn_at: '2026-11-24T14:00:00Z', withdrawn_way: 'spoken' }), who: nobody },
    },
  },
  'referrals.meeting': {
    see: (who, row) => isWorker(who) || aside(who, row),
    add: aside,
    change: columns('state cause version', aside),
  },
  'referrals.follow_up': {
    see: (who, row) => isWorker(who) || isHers(who, row) || sends(who, row) || (receives(who, row) && row['asked_of'] === 'resource'),
    add: (who, row) => isWorker(who) || aside(who, row),
    change: {
      ...columns(
        'answered_at way answer words version',
        (who: Seeker, row: Row) =>
          sends(who, row) || (isHers(who, row) && row['asked_of'] === 'person') || (receives(who, row) && row['asked_of'] === 'resource'),
      ),
      asked_at: isWorker,
    },
  },
  'referrals.answer_link': {
    see: (who, row) => isWorker(who) || sends(who, row),
    add: isWorker,
    change: { ...columns('first_used_at', nobody), revoked_at: isWorker },
  },
}
