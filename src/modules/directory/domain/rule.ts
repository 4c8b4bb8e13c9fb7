import type { MemberKind, Question } from './answers.ts'

/** When a form cannot be had. What each kind asks of the answers is in `judge.ts`. */
export type Condition =
  /** `withCompany` is the least number when a company is among the founders; from `unsettledFrom` on, only a professional knows. */
  | { kind: 'founders'; atLeast: number; atMost?: number | undefined; withCompany?: number | undefined; unsettledFrom?: number | undefined }
  | { kind: 'persons-only' }
  /** In the currency of the place, whole units. */
  | { kind: 'money'; atLeast: number }
  | { kind: 'one-vote' }
  | { kind: 'no-sharing' }
  /** `only`: nobody else may be a member. `each`: one of each set must be. `kinds`: how many kinds at least. */
  | {
      kind: 'members'
      only?: readonly MemberKind[] | undefined
      each?: readonly (readonly MemberKind[])[] | undefined
      kinds?: number | undefined
    }
  | { kind: 'wage'; is: 'always' | 'never' }
  | { kind: 'no-full-time-job' }
  | { kind: 'no-hiring' }
  | { kind: 'creates' }

/** A condition and the fact that says so. `sure` is false when that fact is unverified: then it may not hide a form. */
export type Rule = Condition & { fact: string; sure: boolean }

/** The answer a rule looks at. */
export const questionOf: Record<Condition['kind'], Question> = {
  founders: 'founders',
  'persons-only': 'company',
  money: 'money',
  'one-vote': 'votes',
  'no-sharing': 'profit',
  members: 'members',
  wage: 'wage',
  'no-full-time-job': 'job',
  'no-hiring': 'hire',
  creates: 'test',
}
