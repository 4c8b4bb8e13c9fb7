import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type ActionId = Id<'plan-action'>

/** Where an action stands. `changed`: it was done another way. None is final, and none is worth more than another. */
export const actionStates = ['planned', 'done', 'changed', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** An action in the person's words: what, for when, the resource aimed at, and what she keeps of it. */
export type ActionWords = { what: string; dueOn: Temporal.PlainDate | null; resource: string; trace: string }

export type PlanAction = ActionWords & {
  id: ActionId
  state: ActionState
  /** The word that goes with the last move; may be empty. */
  word: string
  createdAt: Temporal.Instant
  changedAt: Temporal.Instant
  version: number
}

/** Puts an action in the plan. Without a date it waits; a day already past is taken as it is written. */
export function planAction(id: ActionId, words: ActionWords, now: Temporal.Instant): PlanAction {
  return { ...words, id, state: 'planned', word: '', createdAt: now, changedAt: now, version: 1 }
}

/** Says an action in other words; it stays where it stands. `changed-elsewhere`: it is no longer the version she saw. */
export function rewordAction(action: PlanAction, words: ActionWords, seen: number, now: Temporal.Instant) {
  if (action.version !== seen) return refused('changed-elsewhere')
  return ok<PlanAction>({ ...action, ...words, changedAt: now, version: action.version + 1 })
}

/** Moves an action to any state from any state, with a word or none: done goes back to planned as easily as the other way. */
export function moveAction(action: PlanAction, state: ActionState, word: string, seen: number, now: Temporal.Instant) {
  if (action.version !== seen) return refused('changed-elsewhere')
  return ok<PlanAction>({ ...action, state, word, changedAt: now, version: action.version + 1 })
}

/** The order of a plan: what is still planned by day, then without a day, then what was moved, the latest first. */
export function inPlanOrder(one: PlanAction, other: PlanAction): number {
  if ((one.state === 'planned') !== (other.state === 'planned')) return one.state === 'planned' ? -1 : 1
  if (one.state !== 'planned') return Temporal.Instant.compare(other.changedAt, one.changedAt)
  if (one.dueOn !== null && other.dueOn !== null) return Temporal.PlainDate.compare(one.dueOn, other.dueOn)
  if (one.dueOn === null && other.dueOn === null) return Temporal.Instant.compare(one.createdAt, other.createdAt)
  return one.dueOn === null ? 1 : -1
}
