import { actorNames, kindOf } from './actors.ts'
import { columns, follows, holds, inMyOrganisation, isApp, isDoor, isOwnAccount, type Oracle, type Row, type Seeker } from './meaning.ts'
import { account, organisation, person } from './names.ts'

const door = isDoor
const ownOrDoor = (who: Seeker, row: Row) => isDoor(who) || isOwnAccount(who, row)

/** The row of an account that belongs to a person she accompanies. */
function ofPersonFollowed(who: Seeker, row: Row): boolean {
  const name = actorNames.find((each) => account(each) === row['account_id'])
  const owns = name === undefined ? undefined : kindOf(name).owns
  return owns !== undefined && follows(who, { person_id: person(owns) }, 'contact')
}

/** Works, or worked, in the organisation she acts for: she meets their names. */
function worksBeside(who: Seeker, row: Row): boolean {
  const name = actorNames.find((each) => account(each) === row['id'])
  return isApp(who) && who.roles.length > 0 && name !== undefined && kindOf(name).at === who.at
}

const manages = (who: Seeker, row: Row) => (holds(who, 'manager') && inMyOrganisation(who, row)) || holds(who, 'administrator')
const invites = (who: Seeker, row: Row) => (manages(who, row) && row['role'] !== 'administrator') || holds(who, 'administrator')

/** The door sees and writes everything here, bound by the secrets it is shown; nobody else reads a secret. */
export const oracle: Record<string, Oracle> = {
  'identity.organisation': {
    see: (who) => isApp(who) || door(who),
    add: (who) => door(who) || holds(who, 'administrator'),
    change: columns('id name kind territory time_zone phone email created_at', door),
  },
  'identity.account': {
    see: (who, row) => door(who) || isOwnAccount(who, row, 'id') || worksBeside(who, row),
    add: door,
    change: {
      ...columns('id email created_at deactivated_at', door),
      ...columns('name language second_language theme', (who: Seeker, row: Row) => door(who) || isOwnAccount(who, row, 'id')),
    },
  },
  'identity.membership': {
    see: (who, row) => ownOrDoor(who, row) || (who.roles.length > 0 && inMyOrganisation(who, row)) || holds(who, 'administrator'),
    add: door,
    change: {
      ...columns('id account_id organisation_id role since', door),
      ended_at: (who, row) => door(who) || manages(who, row),
    },
    edits: { reopen: { set: () => ({ ended_at: null }), who: door } },
  },
  'identity.session': {
    see: ownOrDoor,
    hidden: ['token_hash'],
    add: door,
    change: {
      ...columns('id token_hash account_id organisation_id way second_factor_at agent created_at seen_at idle ends_at', door),
      ended_at: (who, row) => door(who) || (isOwnAccount(who, row) && row['ended_at'] === null),
    },
    edits: { revive: { set: () => ({ ended_at: null }), who: door } },
  },
  'identity.sign_in_link': {
    see: door,
    add: door,
    change: columns('token_hash account_id created_at expires_at used_at proves_email', door),
  },
  'identity.card': {
    see: (who, row) => ownOrDoor(who, row) || ofPersonFollowed(who, row),
    add: (who, row) => door(who) || ofPersonFollowed(who, row),
    change: columns('account_id number', door),
  },
  'identity.card_code': {
    see: door,
    add: (who, row) => door(who) || (ofPersonFollowed(who, row) && isOwnAccount(who, row, 'issued_by')),
    change: columns('id account_id code_hash issued_by created_at expires_at used_at', door),
  },
  'identity.pin': {
    see: ownOrDoor,
    hidden: ['hash'],
    add: ownOrDoor,
    change: { account_id: door, ...columns('hash set_at', ownOrDoor) },
  },
  'identity.passkey': {
    see: ownOrDoor,
    add: ownOrDoor,
    change: columns('id account_id public_key counter transports label created_at used_at', door),
    remove: isOwnAccount,
  },
  'identity.challenge': { see: door, add: door, change: columns('challenge expires_at', door), remove: door },
  'identity.persona': { see: door, add: door, change: columns('account_id place tells', door) },
  'identity.totp': {
    see: ownOrDoor,
    hidden: ['sealed_secret', 'last_step'],
    add: door,
    change: columns('account_id sealed_secret confirmed_at last_step', door),
    remove: door,
  },
  'identity.invitation': {
    see: (who, row) => door(who) || manages(who, row),
    add: (who, row) => door(who) || invites(who, row),
    tries: (who, row) => [{ ...row, role: 'administrator', ...(who.at === null ? {} : { organisation_id: organisation(who.at) }) }],
    change: {
      ...columns('id token_hash email name language organisation_id role invited_by created_at expires_at accepted_at', door),
      revoked_at: (who, row) => door(who) || manages(who, row),
    },
  },
}
