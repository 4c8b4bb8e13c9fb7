import type { OrganisationRecord, ServiceRecord, SiteRecord } from './record.ts'

/** A card as the directory holds it: with its id, and the moment of its last change in ISO 8601. */
export type StoredSite = SiteRecord & { id: string }
export type StoredOrganisation = OrganisationRecord & { id: string; changed_at: string; seat: StoredSite | null }
export type StoredService = ServiceRecord & {
  id: string
  changed_at: string
  /** A service of the demo that nobody offers. */
  example: boolean
  organisation: StoredOrganisation
  sites: StoredSite[]
}
