import { dossierParts } from '#modules/journey/index.ts'
import { choices, id, text, version } from '#platform/fields.ts'

/** What every form about a referral carries: which, and the version that was seen. */
export const stepShape = { referral: id<'referral'>(), version }

const partIds: readonly string[] = dossierParts.map((part) => part.id)

/** What a draft says: what she looks for, and the parts of her record that would leave. */
export const draftShape = { looksFor: text(2000), parts: choices(partIds) }
