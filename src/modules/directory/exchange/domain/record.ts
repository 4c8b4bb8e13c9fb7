/**
 * Cards as exchanged: the columns of `directory.organisation`, `site` and `service` under their own names, without what only
 * this instance knows (who keeps the card, versions). Readers make them, the store writes them, queries read them, writers
 * turn them into documents. Days are ISO 8601 text. See README of this part for what goes where.
 */
export type Translations = Record<string, Record<string, string>>

/** What a source said and no column holds, by format: see residue.ts. */
export type SourceFields = Record<string, unknown>

export type OrganisationRecord = {
  source: string
  source_id: string
  name: string
  description: string
  written_in: string
  translations: Translations
  territory: 'QC' | 'FR' | 'IT' | 'other'
  legal_number: string | null
  networks: string[]
  migrant_association: boolean
  association_roles: string[]
  website: string | null
  email: string | null
  phone: string | null
  verified_on: string | null
  source_fields: SourceFields
}

export type SiteRecord = {
  name: string
  address: string
  address_more: string
  postal_code: string | null
  town: string
  place_id: string | null
  country: string
  latitude: number | null
  longitude: number | null
  accessibility: string
  source_fields: SourceFields
}

/** `days` as iCalendar names them (MO…SU), hours as `09:00`. */
export type Opening = { days: string[]; opens: string; closes: string; from?: string | null; to?: string | null; words?: string }

export type ServiceRecord = {
  source: string
  source_id: string
  name: string
  description: string
  written_in: string
  translations: Translations
  kind: 'accompaniment' | 'money' | 'equipment' | 'workshop' | 'training' | 'information' | null
  needs: string[]
  stages: string[]
  languages: string[]
  in_person: boolean | null
  remote: boolean | null
  free: boolean | null
  cost_words: string
  cost_cents: bigint | null
  currency: string | null
  conditions: string
  /** The publics of data·inclusion, under its own codes. */
  audience: string[] | null
  audience_words: string
  papers: string[]
  opening: Opening[]
  opening_words: string
  asked_by: string[] | null
  asked_how: string[] | null
  asked_words: string
  asked_at: string | null
  /** Ids of the gazetteer: `fr-75111`, `fr-d75`, `fr-r11`, `fr`, `ca-qc`… */
  areas: string[] | null
  weeks: number | null
  hours_a_week: number | null
  seats: number | null
  seats_free: number | null
  seats_said_on: string | null
  email: string | null
  phone: string | null
  contact_name: string | null
  website: string | null
  state: 'draft' | 'open' | 'paused' | 'closed'
  source_changed_on: string | null
  verified_on: string | null
  source_fields: SourceFields
}

/** The organisation's own address, if it has one, and where one service is given. */
export type OrganisationCard = OrganisationRecord & { seat: SiteRecord | null }
export type ServiceCard = ServiceRecord & { organisation: OrganisationCard; sites: SiteRecord[] }
