import { serverRoles } from '#platform/server-roles.ts'
import { actorNames, kindOf } from './actors.ts'
import { tokenOf } from './ids.ts'
import type { Seeker } from './meaning.ts'
import { account, session, tokenFor } from './names.ts'
import { deadTokens } from './world-identity.ts'

/** Somebody at the database: what the specification knows of her, and the token she shows. */
export type Arrival = { name: string; who: Seeker; token: Buffer | null /** Comes with a token that opens nothing. */; outside: boolean }

const nobody: Seeker = {
  server: 'maillon_app',
  account: null,
  session: null,
  sender: '\\x00',
  owns: null,
  at: null,
  roles: [],
  follows: null,
}

/** Everybody in the world under the product's role, sessions that are over, a token nobody made, and the two other roles. */
export const arrivals: Arrival[] = [
  ...actorNames.map((name) =>
    name === 'anonymous'
      ? { name, who: nobody, token: null, outside: false }
      : { name, who: seeker(name), token: tokenFor(name).hash, outside: false },
  ),
  ...deadTokens.map((how) => outside(`session ${how}`, tokenOf('session', how).hash)),
  outside('forged token', tokenOf('session', 'forged').hash),
  ...serverRoles
    .filter((server) => server !== 'maillon_app')
    .map((server) => ({ name: server, who: { ...nobody, server }, token: null, outside: false })),
]

function seeker(name: (typeof actorNames)[number]): Seeker {
  const { owns, at, role, follows, left, halfway } = kindOf(name)
  return {
    server: 'maillon_app',
    account: account(name),
    session: session(name),
    sender: `\\x${tokenFor(name).hash.toString('hex')}`,
    owns: owns ?? null,
    at: at ?? null,
    roles: role === undefined || left || halfway ? [] : [role],
    follows: follows ?? null,
  }
}

function outside(name: string, token: Buffer): Arrival {
  return { name, who: { ...nobody, sender: `\\x${token.toString('hex')}` }, token, outside: true }
}

const telling = [
  'person',
  'anotherPerson',
  'counsellor',
  'colleague',
  'recipient',
  'refusedRecipient',
  'lapsedRecipient',
  'formerMember',
  'beforeSecondFactor',
  'session ended',
  'maillon_door',
]

/** Those who tell most about a wall: enough to find a hole in it. */
export const typical: Arrival[] = arrivals.filter(({ name }) => telling.includes(name))
