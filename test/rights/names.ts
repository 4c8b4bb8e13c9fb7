import { type ActorName, actorNames, kindOf, type OrganisationKey, type PersonKey } from './actors.ts'
import { idOf, tokenOf } from './ids.ts'

/** Rows of one table, in the order they must be written. */
export type Rows = [table: string, rows: Record<string, unknown>[]][]

export const now = Temporal.Instant.from('2026-11-24T14:00:00Z')
export const ago = (hours: number) => now.subtract({ hours }).toString()
export const ahead = (hours: number) => now.add({ hours }).toString()

export const organisations: OrganisationKey[] = ['accueil', 'reseau', 'refuse', 'echu', 'ailleurs']
export const people: PersonKey[] = ['leila', 'nour', 'sami']

/** The names of things in the world; each always has the same id. */
export const organisation = (key: OrganisationKey) => idOf<'organisation'>('organisation', key)
export const person = (key: PersonKey) => idOf<'person'>('person', key)
export const account = (name: ActorName) => idOf<'account'>('account', name)
export const session = (name: ActorName) => idOf<'session'>('session', name)
export const thing = (kind: string, name: string) => idOf(kind, name)
export const tokenFor = (name: ActorName) => tokenOf('session', name)

/** The account that owns a record, if any: Sami has none yet. */
export function ownerOf(key: PersonKey): ActorName | undefined {
  return actorNames.find((name) => kindOf(name).owns === key)
}

/** Where a record is hosted, and who accompanies it there. */
export const hosts: Record<PersonKey, { at: OrganisationKey; by: ActorName }> = {
  leila: { at: 'accueil', by: 'counsellor' },
  nour: { at: 'accueil', by: 'colleague' },
  sami: { at: 'ailleurs', by: 'counsellorElsewhere' },
}
