import { createHash } from 'node:crypto'
import { type ActorName, actorNames, kindOf } from './actors.ts'
import { canary } from './canary.ts'
import { tokenOf } from './ids.ts'
import { account, ago, ahead, now, organisation, organisations, type Rows, session, thing, tokenFor } from './names.ts'

const signedIn = actorNames.filter((name) => name !== 'anonymous')
const workers = signedIn.filter((name) => kindOf(name).at !== undefined)
const sha256 = (text: string) => createHash('sha256').update(text).digest()

export const cardNumbers = { person: '1234567890', anotherPerson: '2345678901' }

/** Organisations, and everybody who may come to a door with what opens it. */
export function rows(): Rows {
  return [
    [
      'identity.organisation',
      organisations.map((key) => ({
        id: organisation(key),
        name: `Organisation ${key}`,
        kind: 'community',
        territory: 'QC',
        time_zone: 'America/Toronto',
        phone: '+1 514 555 0100',
        email: `${key}@example.org`,
        created_at: ago(9000),
      })),
    ],
    ['identity.account', signedIn.map(accountRow)],
    ['identity.membership', workers.map(membershipRow)],
    ['identity.session', [...signedIn.map((name) => sessionRow(name, {})), ...deadSessions()]],
    [
      'identity.sign_in_link',
      signedIn.map((name) => ({
        token_hash: tokenOf('link', name).hash,
        account_id: account(name),
        created_at: ago(0),
        expires_at: ahead(1),
      })),
    ],
    [
      'identity.card',
      [
        { account_id: account('person'), number: cardNumbers.person },
        { account_id: account('anotherPerson'), number: cardNumbers.anotherPerson },
      ],
    ],
    [
      'identity.card_code',
      (['person', 'anotherPerson'] as const).map((name) => ({
        id: thing('card-code', name),
        account_id: account(name),
        code_hash: sha256(`code ${name}`),
        issued_by: account('counsellor'),
        created_at: ago(1),
        expires_at: ahead(100),
      })),
    ],
    [
      'identity.pin',
      signedIn.map((name) => ({
        account_id: account(name),
        hash: `v1$${Buffer.alloc(16).toString('base64url')}$${canary(name.toLowerCase(), 'pin')}`,
        set_at: ago(100),
      })),
    ],
    [
      'identity.passkey',
      signedIn.map((name) => ({
        id: `passkey-${name}`,
        account_id: account(name),
        public_key: Buffer.from('key'),
        counter: 0,
        transports: [],
        label: canary(name.toLowerCase(), 'passkey'),
        created_at: ago(100),
      })),
    ],
    ['identity.challenge', [{ challenge: 'riddle', expires_at: ahead(1) }]],
    [
      'identity.persona',
      signedIn.map((name, place) => ({ account_id: account(name), place, tells: { fr: name, en: name, es: name, it: name, ar: name } })),
    ],
    [
      'identity.totp',
      workers.map((name) => ({ account_id: account(name), sealed_secret: Buffer.from('sealed'), confirmed_at: ago(500), last_step: 0 })),
    ],
    ['identity.invitation', [invitationRow('accueil'), invitationRow('ailleurs')]],
  ]
}

function accountRow(name: ActorName) {
  const whose = name.toLowerCase()
  return {
    id: account(name),
    name: canary(whose, 'name'),
    email: `${canary(whose, 'email')}@example.org`,
    language: 'fr',
    second_language: null,
    theme: null,
    created_at: ago(900),
  }
}

function membershipRow(name: ActorName) {
  const { at, role, left } = kindOf(name)
  return {
    id: thing('membership', name),
    account_id: account(name),
    organisation_id: at === undefined ? null : organisation(at),
    role,
    since: ago(800),
    ended_at: left ? ago(3) : null,
  }
}

function sessionRow(name: ActorName, changes: Record<string, unknown>) {
  const { at, halfway } = kindOf(name)
  return {
    id: session(name),
    token_hash: tokenFor(name).hash,
    account_id: account(name),
    organisation_id: at === undefined ? null : organisation(at),
    way: 'link',
    second_factor_at: at === undefined || halfway ? null : ago(1),
    agent: canary(name.toLowerCase(), 'agent'),
    created_at: ago(1),
    seen_at: now.toString(),
    idle: '12 hours',
    ends_at: ahead(24),
    ended_at: null,
    ...changes,
  }
}

export const deadTokens = ['ended', 'expired', 'idle'] as const

/** Sessions of the counsellor that no longer open anything: signed out, past their life, left alone too long. */
function deadSessions() {
  const dead = {
    ended: { ended_at: ago(1) },
    expired: { ends_at: ago(1), created_at: ago(30) },
    idle: { seen_at: ago(13), created_at: ago(14) },
  }
  return deadTokens.map((how) =>
    sessionRow('counsellor', { id: thing('session', how), token_hash: tokenOf('session', how).hash, ...dead[how] }),
  )
}

function invitationRow(at: 'accueil' | 'ailleurs') {
  return {
    id: thing('invitation', at),
    token_hash: tokenOf('invitation', at).hash,
    email: `${canary(at, 'invitationemail')}@example.org`,
    name: canary(at, 'invitationname'),
    language: 'fr',
    organisation_id: organisation(at),
    role: 'counsellor',
    invited_by: account('manager'),
    created_at: ago(5),
    expires_at: ahead(100),
  }
}

export const linkToken = (name: ActorName) => tokenOf('link', name).token
export const invitationToken = (at: 'accueil' | 'ailleurs') => tokenOf('invitation', at).token
export const passkeyOf = (name: ActorName) => `passkey-${name}`
