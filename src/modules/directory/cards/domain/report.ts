import type { Id } from '#kernel/id.ts'
import type { ServiceId } from './card.ts'

export type ReportId = Id<'error-report'>

/** Something said to be wrong on a card. `criterion` names the condition in doubt, when a refused referral raised it. */
export type Doubt = {
  id: ReportId
  serviceId: ServiceId
  toldBy: 'anyone' | 'referral'
  criterion: string | null
  words: string
  /** How to reach who told it, if that was given. */
  contact: string | null
  reportedAt: Temporal.Instant
}

export type ErrorReport = Doubt & { serviceName: string; state: 'open' | 'done' | 'not'; version: number }
