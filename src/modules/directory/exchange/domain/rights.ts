import { type Actor, holds } from '#kernel/actor.ts'

/** Who brings cards in: administrators for everybody, managers for their own organisation. */
export const importers = ['administrator', 'manager'] as const

export const mayImport = (actor: Actor) => holds(actor, ...importers)
