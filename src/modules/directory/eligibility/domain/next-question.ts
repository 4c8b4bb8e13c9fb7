import type { FactName } from './facts.ts'

// What is easiest to say comes first; what people keep to themselves comes last.
const gentle = [
  'area',
  'age',
  'level',
  'residence',
  'job-seeker',
  'worker',
  'student',
  'parent',
  'status',
  'women',
  'income-support',
  'disability',
]
const rank = (fact: FactName) => gentle.indexOf(fact.startsWith('level:') ? 'level' : fact)

/** The one fact to ask for now, among those that would change something and that she did not pass over. */
export function nextQuestion(facts: readonly FactName[], declined: readonly FactName[]): FactName | undefined {
  return facts.filter((fact) => !declined.includes(fact)).sort((a, b) => rank(a) - rank(b))[0]
}
