import type { Answers, Question } from './answers.ts'
import { judge } from './judge.ts'
import type { Rule } from './rule.ts'

/**
 * Whether a form can be had in a case. `impossible` always says which rules forbid it; `unsettled` says which answers are missing
 * and which rules only a professional can settle. None of the three says that a form is better than another.
 */
export type Verdict =
  | { kind: 'possible' }
  | { kind: 'impossible'; because: readonly Rule[] }
  | { kind: 'unsettled'; asks: readonly Question[]; doubts: readonly Rule[] }

/** Holds the rules of a form against the answers. A rule that rests on an unverified fact hides nothing: it is a doubt. */
export function possible(form: { rules: readonly Rule[] }, answers: Answers): Verdict {
  const because: Rule[] = []
  const doubts: Rule[] = []
  const asks = new Set<Question>()
  for (const rule of form.rules) {
    const finding = judge(rule, answers)
    if (typeof finding === 'object') asks.add(finding.asks)
    else if (finding === 'fails' && rule.sure) because.push(rule)
    else if (finding !== 'holds') doubts.push(rule)
  }
  if (because.length > 0) return { kind: 'impossible', because }
  if (asks.size > 0 || doubts.length > 0) return { kind: 'unsettled', asks: [...asks], doubts }
  return { kind: 'possible' }
}
