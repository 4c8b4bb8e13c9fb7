import type { Role } from '#kernel/actor.ts'
import type { OrganisationKey, PersonKey } from './actors.ts'
import { organisation, organisations, people, person } from './names.ts'
import { consents, type FieldGroup } from './world-people.ts'

/** Somebody at the database, as the specification sees her: what she owns, where she works, the roles she holds today. */
export type Seeker = {
  server: 'maillon_app' | 'maillon_door' | 'maillon_worker'
  account: string | null
  session: string | null
  sender: string
  owns: PersonKey | null
  at: OrganisationKey | null
  roles: readonly Role[]
  follows: PersonKey | null
}

/** One row of the world; a column it does not name is null. */
export type Row = Record<string, unknown>
type Says = (who: Seeker, row: Row) => boolean

/** What may be done with the rows of one table, stated by meaning and apart from the policies. What is absent is for nobody. */
export type Oracle = {
  see?: Says
  /** Columns that cannot be read even in a row that can be seen. */
  hidden?: string[]
  add?: Says
  /** Other rows to try to add than copies of those that stand. */
  tries?: (who: Seeker, row: Row) => Row[]
  change?: Record<string, Says>
  /** Changes of several columns at once: what they set, and who may. */
  edits?: Record<string, { set: (who: Seeker) => Row; who: Says }>
  remove?: Says
}

/** Columns given the same answer. */
export function columns<Says>(names: string, says: Says): Record<string, Says> {
  return Object.fromEntries(names.split(' ').map((name) => [name, says]))
}

export const personIn = (row: Row, column = 'person_id'): PersonKey | undefined => people.find((key) => person(key) === row[column])
const organisationIn = (row: Row, column = 'organisation_id'): OrganisationKey | undefined =>
  organisations.find((key) => organisation(key) === row[column])

export const isApp = ({ server }: Seeker) => server === 'maillon_app'
export const isDoor = ({ server }: Seeker) => server === 'maillon_door'
export const isWorker = ({ server }: Seeker) => server === 'maillon_worker'

export const isHers = (who: Seeker, row: Row) => isApp(who) && who.owns !== null && who.owns === personIn(row)
export const isOwnAccount = (who: Seeker, row: Row, column = 'account_id') =>
  isApp(who) && who.account !== null && row[column] === who.account
export const inMyOrganisation = (who: Seeker, row: Row, column = 'organisation_id') =>
  who.at !== null && organisationIn(row, column) === who.at

export const isAdviser = (who: Seeker) => who.roles.includes('counsellor') || who.roles.includes('cooperative-adviser')
export const holds = (who: Seeker, role: Seeker['roles'][number]) => who.roles.includes(role)

/** Does the organisation she works for receive this part of that record today, by these wordings when not all of them speak of it? */
export function receives(who: Seeker, key: PersonKey | undefined, group: FieldGroup, wordings?: string[]): boolean {
  return consents.some(
    ({ whose, to, group: part, state, wording }) =>
      whose === key && to === who.at && part === group && state === 'live' && (wordings?.includes(wording) ?? true),
  )
}

/** An adviser who accompanies that person, with whose organisation she shares this part today. */
export function follows(who: Seeker, row: Row, group: FieldGroup, column = 'person_id'): boolean {
  const key = personIn(row, column)
  return isApp(who) && isAdviser(who) && key !== undefined && who.follows === key && receives(who, key, group)
}
