import {
  columns,
  follows,
  inMyOrganisation,
  isAdviser,
  isApp,
  isHers,
  isOwnAccount,
  type Oracle,
  personIn,
  type Row,
  receives,
  type Seeker,
} from './meaning.ts'

const herOwnRecord = (who: Seeker, row: Row) => isHers(who, { person_id: row['id'] })
const contactOf = (who: Seeker, row: Row) => follows(who, row, 'contact')
const ours = (who: Seeker, row: Row) => inMyOrganisation(who, row)

/** The person has her record; advisers have what she shares with their organisation while they accompany her; nobody else has anything. */
export const oracle: Record<string, Oracle> = {
  'people.person': {
    // Any adviser of an organisation that receives the contact finds the record; the page itself opens to those who accompany.
    see: (who, row) => herOwnRecord(who, row) || (isApp(who) && isAdviser(who) && receives(who, personIn(row, 'id'), 'contact')),
    add: (who, row) => isApp(who) && isAdviser(who) && ours(who, row) && row['created_by'] === who.account && row['account_id'] === null,
    tries: (who, row) => [{ ...row, account_id: null, created_by: who.account }],
    change: columns(
      'name native_name sort_name birth language phone email reach stage version',
      (who: Seeker, row: Row) => herOwnRecord(who, row) || follows(who, row, 'contact', 'id'),
    ),
  },
  'people.name_key': {
    see: (who, row) => isHers(who, row) || (isApp(who) && isAdviser(who) && ours(who, row)),
    add: (who, row) => contactOf(who, row) && ours(who, row),
    remove: (who, row) => isHers(who, row) || (contactOf(who, row) && ours(who, row)),
  },
  'people.accompaniment': {
    see: (who, row) => isHers(who, row) || (isApp(who) && isAdviser(who) && ours(who, row)),
    add: (who, row) => isApp(who) && isAdviser(who) && ours(who, row) && isOwnAccount(who, row) && receives(who, personIn(row), 'contact'),
    change: {
      sort_name: (who, row) => isAdviser(who) && ours(who, row) && isOwnAccount(who, row),
      ended_at: (who, row) => isHers(who, row) || (isAdviser(who) && ours(who, row) && isOwnAccount(who, row)),
    },
  },
  'people.consent': {
    see: (who, row) => isHers(who, row) || (contactOf(who, row) && inMyOrganisation(who, row, 'recipient_id')),
    add: (who, row) => {
      if (row['withdrawn_at'] !== null) return false
      if (row['way'] === 'screen') return isHers(who, row) && row['recorded_by'] === null
      return contactOf(who, row) && inMyOrganisation(who, row, 'recipient_id') && row['recorded_by'] === who.account
    },
    tries: (who, row) => [
      { ...row, withdrawn_at: null, withdrawn_way: null, way: 'paper', recorded_by: who.account },
      { ...row, withdrawn_at: null, withdrawn_way: null, way: 'spoken', recorded_by: who.account },
      { ...row, withdrawn_at: null, withdrawn_way: null, way: 'screen', recorded_by: who.account },
    ],
    edits: {
      'withdraw on screen': {
        set: () => ({ withdrawn_at: '2026-11-24T14:00:00Z', withdrawn_way: 'screen' }),
        who: (who, row) => isHers(who, row) && isLive(row),
      },
      'withdraw on paper': {
        set: () => ({ withdrawn_at: '2026-11-24T14:00:00Z', withdrawn_way: 'paper' }),
        who: (who, row) => contactOf(who, row) && inMyOrganisation(who, row, 'recipient_id') && isLive(row),
      },
      revive: { set: () => ({ withdrawn_at: null, withdrawn_way: null }), who: () => false },
    },
  },
  'people.reading': { see: isHers },
  'people.private_note': {
    see: (who, row) => isOwnAccount(who, row) && who.roles.length > 0,
    add: (who, row) => isOwnAccount(who, row) && contactOf(who, row),
    change: columns('body version', (who: Seeker, row: Row) => isOwnAccount(who, row) && contactOf(who, row)),
    remove: (who, row) => isOwnAccount(who, row) && who.roles.length > 0,
  },
  'people.appointment': {
    see: (who, row) => isHers(who, row) || (contactOf(who, row) && ours(who, row)),
    add: (who, row) => contactOf(who, row) && ours(who, row) && isOwnAccount(who, row),
    change: columns(
      'starts_at minutes place state cause version',
      (who: Seeker, row: Row) => contactOf(who, row) && ours(who, row) && isOwnAccount(who, row),
    ),
  },
}

function isLive(row: Row): boolean {
  return row['withdrawn_at'] === null
}
