/** A person's instruments, by the moment of the path when they most often serve. All are open at any moment. */
export const exploring = ['answers', 'means', 'sketch', 'budget', 'loss', 'challenges', 'legal-forms', 'decision', 'plan'] as const
export const preparing = ['network', 'field-notes', 'pitch', 'messages', 'evidence', 'process', 'check-points', 'dossier'] as const

export type InstrumentId = (typeof exploring)[number] | (typeof preparing)[number]

/** Those that are read or taken away: nothing is begun there. */
const neverBegun: readonly InstrumentId[] = ['challenges', 'legal-forms', 'dossier']

/** Whether one may say of this instrument that it was begun, or not yet. */
export function canBeBegun(id: InstrumentId): boolean {
  return !neverBegun.includes(id)
}
