/** How a request reaches a service: in its inbox here, by a mailed link, or in somebody's hands when it has neither. */
export type Channel = 'inbox' | 'mail' | 'hand'

type Reachable = { email: string | null; organisation: { memberId: string | null; email: string | null } }

/** The service's own address goes before that of its organisation: either makes a mailed link. */
export function channelOf({ email, organisation }: Reachable): Channel {
  if (organisation.memberId !== null) return 'inbox'
  return email === null && organisation.email === null ? 'hand' : 'mail'
}
