/** What happened so far, as facts: nothing of it is counted against the person, nothing closes a door. */
export type Facts = {
  closed: boolean
  hasAnswer: boolean
  /** The first question without a word, or none. */
  unanswered: string | undefined
  shared: boolean
  /** Somebody who accompanies her wrote at least one observation. */
  talked: boolean
  hasAction: boolean
  /** What the earliest action still planned says, or none. */
  plannedAction: string | undefined
  decided: boolean
}

export type NextStep =
  | { kind: 'begin' | 'share' | 'plan' | 'decide' | 'take-away' }
  | { kind: 'answer'; indicator: string }
  | { kind: 'act'; what: string }

/** The one step shown largest on her first page. A suggestion: every other step stays open beside it. */
export function nextStep(facts: Facts): NextStep {
  if (facts.closed) return { kind: 'take-away' }
  if (facts.plannedAction !== undefined) return { kind: 'act', what: facts.plannedAction }
  if (!facts.hasAction && (facts.talked || facts.decided)) return { kind: 'plan' }
  if (facts.hasAction && !facts.decided) return { kind: 'decide' }
  if (!facts.hasAnswer && !facts.hasAction) return { kind: 'begin' }
  if (!facts.hasAction && facts.unanswered !== undefined) return { kind: 'answer', indicator: facts.unanswered }
  if (!facts.shared && facts.hasAnswer) return { kind: 'share' }
  return facts.decided ? { kind: 'take-away' } : { kind: 'decide' }
}
