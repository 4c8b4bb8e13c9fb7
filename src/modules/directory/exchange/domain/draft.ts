import type { Position, Problem } from './problem.ts'
import type { OrganisationRecord, ServiceRecord, SiteRecord } from './record.ts'

/** Where in its file a card was read. */
export type Place = { file: string; line: number }

export type OrganisationDraft = { kind: 'organisation'; at: Place; record: OrganisationRecord }

/** `key` names the site within its source, so that the same file leads to the same site. */
export type SiteDraft = { kind: 'site'; at: Place; source: string; key: string; organisation: string; record: SiteRecord }

/** `organisation` and `sites` are ids within the same source; `asks` is where the file names the organisation. */
export type ServiceDraft = { kind: 'service'; at: Place; asks: Position; organisation: string; sites: string[]; record: ServiceRecord }

export type Draft = OrganisationDraft | SiteDraft | ServiceDraft

/** What a reader finds: cards and faults. */
export type Found = Draft | { kind: 'problem'; problem: Problem }

/** One file as text: see decode.ts. */
export type TextFile = { name: string; text: string }

/** What a reader is told of the world. */
export type Reading = {
  /** The name of the source, for formats that do not say it. */
  source: string
  /** Today, ISO 8601. */
  today: string
  /** Our needs for the themes of data·inclusion, or for words of a taxonomy. */
  needsOf: (codes: readonly string[]) => string[]
}
