import type { StaffKey } from '../staff.ts'

/** The card of an organisation: what the sources say of it, and where it works. `keeper` works there in the demo; else the administrator keeps it. */
export type DemoCard = {
  keeper: StaffKey | 'administrator'
  name: string
  description: string
  writtenIn: 'fr' | 'it'
  territory: 'QC' | 'FR' | 'IT'
  phone: string
  email: string
  website?: string
  migrantAssociation?: true
  roles?: string
  places: readonly DemoPlace[]
  services: readonly DemoService[]
}

/** A town as its form is typed: the gazetteer's id settles its homonyms. */
export type DemoPlace = { town: string; place: string; address?: string; postalCode?: string }

/** Rows of conditions are alternatives; what `open` names restricts nothing, and says so: `everything` is all that the row does not ask. `areas`: one place. */
export type DemoConditions = {
  open?: string
  minAge?: number
  maxAge?: number
  maxMonths?: number
  statuses?: string
  jobSeeker?: true
  women?: true
  areas?: string
}

/** A service that nobody offers, written as those who keep cards write them. Lists are words with spaces between. */
export type DemoService = {
  name: string
  description: string
  kind: 'accompaniment' | 'money' | 'equipment' | 'workshop' | 'training' | 'information'
  needs: string
  stages?: string
  languages: string
  conditions?: string
  /** What the search understands of the conditions; absent, the service never said. */
  rows?: readonly DemoConditions[]
  remote?: true
  /** Given nowhere but at a distance. */
  nowhere?: true
  free?: 'no' | 'unsaid'
  cost?: string
  days?: string
  hours?: readonly [string, string]
  when?: string
  papers?: string
  weeks?: number
  seats?: readonly [number, number]
  askedBy?: string
  /** How long ago somebody last said that it was true. */
  daysAgo?: number
  state?: 'draft' | 'paused'
  words?: Partial<Record<'fr' | 'en' | 'es' | 'it' | 'ar', { name: string; description: string }>>
}
