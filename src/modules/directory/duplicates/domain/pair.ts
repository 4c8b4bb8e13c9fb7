import type { OrganisationId } from '#kernel/id.ts'
import type { CardId, ServiceId } from '../../cards/domain/card.ts'
import type { Likeness, Reason } from './likely-same.ts'

export const kinds = ['organisation', 'service'] as const
export type Kind = (typeof kinds)[number]

export type ComparedId = CardId | ServiceId

/** A card as it is laid beside another. */
export type Compared = Likeness & {
  id: ComparedId
  organisation: { id: CardId; name: string }
  /** The organisation of this instance that keeps it; null when nobody here does. */
  memberId: OrganisationId | null
  description: string
  /** Neither closed nor a draft. */
  offered: boolean
  places: string[]
  source: string
  verifiedOn: Temporal.PlainDate | null
  file: string | null
  mergedInto: ComparedId | null
  version: number
}

export type Pair = { kind: Kind; one: Compared; other: Compared }
export type ProposedPair = Pair & { reasons: Reason[] }
