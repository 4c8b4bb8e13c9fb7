import { optionalChoice, z } from '#platform/fields.ts'
import { href, type Route } from '#routes'
import { type Purpose, purposes, type Tongues, tongues } from '../domain/dossier.ts'
import type { DossierPart } from '../part.ts'
import { dossierParts } from '../parts.ts'

/** What she chose, as its address carries it: ids of parts and words of ours, nothing of hers. */
export type Chosen = {
  parts: readonly DossierPart[]
  purpose: Purpose
  tongues: Tongues /** She was asked to wait for her paper. */
  busy: boolean
}

/** The name of the box of one part. */
export const boxOf = (id: string) => `part-${id}`

const boxes = z.object(Object.fromEntries(dossierParts.map(({ id }) => [boxOf(id), optionalChoice(['yes'])])))

/** Reads the address of a choice. Without one, no part is chosen; nobody ticks for her. */
export const choiceInput = boxes
  .extend({ tongues: optionalChoice(tongues), for: optionalChoice(purposes), busy: optionalChoice(['yes']) })
  .transform((given): Chosen => {
    const { tongues: words, for: purpose, busy, ...ticked } = given
    const names: Record<string, unknown> = ticked
    return {
      parts: dossierParts.filter(({ id }) => names[boxOf(id)] === 'yes'),
      purpose: isAmong(purposes, purpose) ? purpose : 'free',
      tongues: isAmong(tongues, words) ? words : 'both',
      busy: busy === 'yes',
    }
  })

const isAmong = <Value extends string>(values: readonly Value[], given: unknown): given is Value => values.some((each) => each === given)

/** The address of a page about this choice. */
export function choiceHref(
  route: Extract<Route, `/me/dossier${string}`>,
  { parts, purpose, tongues: words }: Omit<Chosen, 'busy'>,
): string {
  return href(route, {}, { ...Object.fromEntries(parts.map(({ id }) => [boxOf(id), 'yes'])), tongues: words, for: purpose })
}
