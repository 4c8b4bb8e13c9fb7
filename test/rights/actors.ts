import type { Role } from '#kernel/actor.ts'

/**
 * Every kind of somebody who may come to a door. They all look at Leïla's record: `accueil` hosts it, `reseau` receives
 * part of it, `refuse` no longer does, `echu` had it until yesterday, `ailleurs` never did.
 */
export const actors = {
  anonymous: {},
  person: { owns: 'leila' },
  anotherPerson: { owns: 'nour' },
  counsellor: { at: 'accueil', role: 'counsellor', follows: 'leila' },
  adviser: { at: 'accueil', role: 'cooperative-adviser', follows: 'leila' },
  colleague: { at: 'accueil', role: 'counsellor', follows: 'nour' },
  counsellorElsewhere: { at: 'ailleurs', role: 'counsellor', follows: 'sami' },
  recipient: { at: 'reseau', role: 'counsellor', follows: 'leila' },
  refusedRecipient: { at: 'refuse', role: 'counsellor', follows: 'leila' },
  lapsedRecipient: { at: 'echu', role: 'counsellor', follows: 'leila' },
  formerMember: { at: 'accueil', role: 'counsellor', follows: 'leila', left: true },
  beforeSecondFactor: { at: 'accueil', role: 'counsellor', follows: 'leila', halfway: true },
  facilitator: { at: 'accueil', role: 'facilitator' },
  hostAccountant: { at: 'accueil', role: 'host-accountant' },
  labFacilitator: { at: 'accueil', role: 'lab-facilitator' },
  manager: { at: 'accueil', role: 'manager' },
  administrator: { at: 'accueil', role: 'administrator' },
  funder: { at: 'accueil', role: 'funder' },
} as const satisfies Record<string, ActorKind>

/** One kind of somebody: the record she owns, or where she works and as what, and whose record she follows. */
export type ActorKind = {
  owns?: PersonKey
  at?: OrganisationKey
  role?: Role
  follows?: PersonKey
  /** Her membership has ended; her session and her open accompaniment have not. */
  left?: true
  /** Her second factor has not been given yet. */
  halfway?: true
}

export type ActorName = keyof typeof actors
export type PersonKey = 'leila' | 'nour' | 'sami'
export type OrganisationKey = 'accueil' | 'reseau' | 'refuse' | 'echu' | 'ailleurs'

export const actorNames = Object.keys(actors) as ActorName[]
export const kindOf = (name: ActorName): ActorKind => actors[name]

/** Groups of actors, as the specification speaks of them. */
export const everyone: readonly ActorName[] = [...actorNames]
export const signedIn = actorNames.filter((name) => name !== 'anonymous')
/** Those whose second factor is given, who still belong to their organisation. */
export const staff = actorNames.filter((name) => {
  const { at, left, halfway } = kindOf(name)
  return at !== undefined && !left && !halfway
})
export const holders = (...roles: Role[]) => staff.filter((name) => roles.some((role) => role === kindOf(name).role))
export const advisers = holders('counsellor', 'cooperative-adviser')
/** The advisers who accompany Leïla and with whose organisation she shares this part today. */
export const sharingContact: ActorName[] = ['counsellor', 'adviser', 'recipient']
export const sharingDecision: ActorName[] = ['counsellor', 'adviser']
