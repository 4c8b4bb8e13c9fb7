import type { Id, OrganisationId } from '#kernel/id.ts'

export type CardId = Id<'organisation-card'>
export type ServiceId = Id<'service'>
export type SiteId = Id<'site'>

export const serviceStates = ['draft', 'open', 'paused', 'closed'] as const
export type ServiceState = (typeof serviceStates)[number]

export const territories = ['QC', 'FR', 'IT', 'other'] as const
export type Territory = (typeof territories)[number]

/** The stages of the path a service may serve: those of a person's record, but for the last. */
export const servedStages = ['welcome', 'exploration', 'decision', 'plan', 'prevalidation', 'hand-over', 'follow-up'] as const

export const askers = ['person', 'professional'] as const
export const waysToAsk = ['email', 'phone', 'visit', 'link'] as const

/** `{ en: { name: …, description: … } }`, under the names of the columns: what was translated, and nothing of what was not. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>

export type Site = {
  id: SiteId
  organisationId: CardId
  name: string
  address: string
  addressMore: string
  postalCode: string | null
  town: string
  /** A place of the gazetteer. */
  placeId: string | null
  country: string
  latitude: number | null
  longitude: number | null
  accessibility: string
}

/** Who last said that the card is true, and on which day. */
export type Verified = { on: Temporal.PlainDate | null; by: string | null }

export type OrganisationCard = {
  id: CardId
  /** The organisation of this instance that keeps the card; null when nobody here does. */
  memberId: OrganisationId | null
  name: string
  description: string
  writtenIn: string
  translations: Translations
  territory: Territory
  networks: string[]
  migrantAssociation: boolean
  associationRoles: string[]
  website: string | null
  email: string | null
  phone: string | null
  source: string
  verified: Verified
  mergedInto: CardId | null
  closedOn: Temporal.PlainDate | null
  version: number
}

/** A span of opening hours, as `directory.service.opening` holds them. */
export type Opening = { days: string[]; opens: string; closes: string; from?: string | null; to?: string | null; words?: string }

/** A service as anybody reads it. `null` is what the service never said. */
export type ServiceCard = {
  id: ServiceId
  organisation: {
    id: CardId
    memberId: OrganisationId | null
    name: string
    email: string | null
    phone: string | null
    territory: Territory
  }
  name: string
  description: string
  writtenIn: string
  translations: Translations
  kind: string | null
  needs: string[]
  stages: string[]
  languages: string[]
  inPerson: boolean | null
  remote: boolean | null
  free: boolean | null
  costWords: string
  costCents: bigint | null
  currency: string | null
  conditions: string
  audience: string[] | null
  audienceWords: string
  papers: string[]
  opening: Opening[]
  openingWords: string
  askedBy: string[] | null
  askedHow: string[] | null
  askedWords: string
  askedAt: string | null
  areas: string[] | null
  weeks: number | null
  seats: number | null
  seatsFree: number | null
  seatsSaidOn: Temporal.PlainDate | null
  /** Its own, else that of its organisation. */
  email: string | null
  phone: string | null
  contactName: string | null
  website: string | null
  /** Offered by nobody: it says so wherever it is shown. */
  example: boolean
  state: ServiceState
  source: string
  verified: Verified
  mergedInto: ServiceId | null
  sites: Site[]
  version: number
}
