import { ok, type Result, refused } from '#kernel/result.ts'
import type { ServiceCard, ServiceState } from './card.ts'

/** From where to where a card may go. A draft once opened is never one again: others have read it. */
export const nextStates: Readonly<Record<ServiceState, readonly ServiceState[]>> = {
  draft: ['open', 'closed'],
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: ['open'],
}

/** Moves a card. Opened, it must say how to reach somebody. */
export function moveCard(service: ServiceCard, to: ServiceState): Result<ServiceState, 'not-from-here' | 'no-contact'> {
  if (!nextStates[service.state].includes(to)) return refused('not-from-here')
  const reachable = service.phone !== null || service.email !== null || service.askedAt !== null || service.sites.length > 0
  return to === 'open' && !reachable ? refused('no-contact') : ok(to)
}
