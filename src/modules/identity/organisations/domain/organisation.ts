export const kinds = ['community', 'cooperative-network', 'cooperative', 'host', 'lab', 'funder', 'operator', 'other'] as const

/** What an organisation is in the chain. `operator` runs this instance of Maillon. */
export type Kind = (typeof kinds)[number]

export const territories = ['QC', 'FR', 'IT', 'other'] as const
export type Territory = (typeof territories)[number]

const clocks: Record<Territory, string> = { QC: 'America/Toronto', FR: 'Europe/Paris', IT: 'Europe/Rome', other: 'Etc/UTC' }

/** The clock that an organisation of a territory reads, as an IANA name. */
export function timeZoneOf(territory: Territory): string {
  return clocks[territory]
}
