import type { Territory } from '../../cards/domain/card.ts'
import type { StatusCountry } from '../content/statuses.ts'

/** Whose papers people have where a service is; all of them where we do not know. */
export const countries = { QC: 'CA', FR: 'FR', IT: 'IT', other: undefined } as const satisfies Record<Territory, StatusCountry | undefined>
