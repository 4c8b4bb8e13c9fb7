import type { Role } from '#kernel/actor.ts'

/** The kit of community organisations, and the kit of cooperative advisers. */
export const kitIds = ['community', 'cooperative'] as const
export type KitId = (typeof kitIds)[number]

/** The kit that opens first for these roles. Neither is ever hidden: it only says which one is read first. */
export function firstKit(roles: readonly Role[]): KitId {
  return roles.includes('cooperative-adviser') && !roles.includes('counsellor') ? 'cooperative' : 'community'
}
