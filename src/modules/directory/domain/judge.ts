import type { Answers, MemberKind, MoneyBand, Question } from './answers.ts'
import type { Condition } from './rule.ts'

/** What a condition says of a case: it holds, it does not, only a professional knows, or an answer is missing. */
export type Finding = 'holds' | 'fails' | 'doubtful' | { asks: Question }

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

// The most that each band may mean: a form is not hidden from somebody who may have enough.
const atMost: Record<MoneyBand, number> = { 'under-30': 29, 'under-10000': 9_999, 'under-18500': 18_499, enough: Number.POSITIVE_INFINITY }

/**
 * Holds a condition against the answers. A wish that was passed over forbids nothing;
 * a fact of the case that was passed over (how many, how much, which job) is asked for.
 */
export function judge(condition: Condition, answers: Answers): Finding {
  switch (condition.kind) {
    case 'founders':
      return judgeFounders(condition, answers)
    case 'persons-only':
      return answers.company === null ? { asks: 'company' } : holds(answers.company === 'no')
    case 'money':
      return answers.money === null ? { asks: 'money' } : holds(atMost[answers.money] >= condition.atLeast)
    case 'members':
      return holds(answers.members.length === 0 || membersFit(condition, answers.members))
    case 'no-full-time-job':
      return answers.job === null ? { asks: 'job' } : holds(answers.job !== 'full-time')
    case 'one-vote':
      return holds(answers.votes !== 'by-money')
    case 'no-sharing':
      return holds(answers.profit !== 'yes')
    case 'wage':
      return holds(answers.wage !== (condition.is === 'always' ? 'no' : 'yes'))
    case 'no-hiring':
      return holds(answers.hire !== 'yes')
    case 'creates':
      return holds(answers.test !== 'yes')
  }
}

function judgeFounders({ atLeast, atMost, withCompany = atLeast, unsettledFrom }: Of<'founders'>, { founders, company }: Answers): Finding {
  if (founders === null) return atLeast <= 1 && atMost === undefined ? 'holds' : { asks: 'founders' }
  if (atMost !== undefined && founders > atMost) return 'fails'
  if (founders < (unsettledFrom ?? atLeast)) return 'fails'
  if (founders < atLeast) return 'doubtful'
  if (founders >= withCompany) return 'holds'
  return company === null ? { asks: 'company' } : holds(company === 'no')
}

function membersFit({ only, each = [], kinds = 1 }: Of<'members'>, members: readonly MemberKind[]): boolean {
  return (
    (only === undefined || members.every((kind) => only.includes(kind))) &&
    each.every((set) => set.some((kind) => members.includes(kind))) &&
    members.length >= kinds
  )
}

const holds = (is: boolean): Finding => (is ? 'holds' : 'fails')
