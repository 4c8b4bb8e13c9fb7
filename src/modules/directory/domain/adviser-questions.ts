import type { Answers } from './answers.ts'
import { type Criterion, criteria, type LegalForm } from './legal-form.ts'
import type { Verdict } from './possible.ts'

/** What is worth asking because of an answer she gave. */
export const caseTopics = ['permit', 'benefits', 'job', 'wage', 'equal', 'users', 'money', 'hire', 'test', 'company'] as const
export type CaseTopic = (typeof caseTopics)[number]

/** A question to take to an adviser, and the forms it is about; none when it is about her case whatever the form. */
export type AdviserQuestion =
  | { about: 'case'; topic: CaseTopic; forms: readonly LegalForm[] }
  | { about: 'criterion'; criterion: Criterion; forms: readonly LegalForm[] }
  | { about: 'doubt'; on: 'founders' | 'other'; forms: readonly [LegalForm] }

type Judged = { form: LegalForm; verdict: Verdict }

/** The list to take to an adviser: her case first, then what we could not settle, then what is not verified, criterion by criterion. */
export function adviserQuestions(answers: Answers, judged: readonly Judged[]): AdviserQuestion[] {
  const open = judged.filter(({ verdict }) => verdict.kind !== 'impossible')
  const forms = open.map(({ form }) => form)
  return [
    ...topicsOf(answers, forms),
    ...open.flatMap(doubtsOf),
    ...criteria
      .map((criterion) => ({
        about: 'criterion' as const,
        criterion,
        forms: forms.filter((form) => form.facts[criterion].confidence !== 'verified'),
      }))
      .filter((question) => question.forms.length > 0),
  ]
}

function doubtsOf({ form, verdict }: Judged): AdviserQuestion[] {
  const doubts = verdict.kind === 'unsettled' ? verdict.doubts : []
  const on = new Set(doubts.map(({ kind }) => (kind === 'founders' ? ('founders' as const) : ('other' as const))))
  return [...on].map((each) => ({ about: 'doubt', on: each, forms: [form] }))
}

function topicsOf(answers: Answers, forms: readonly LegalForm[]): AdviserQuestion[] {
  const byShares = forms.filter(({ drawing }) => drawing === 'shares' || drawing === 'agreement')
  const asked: [topic: CaseTopic, is: boolean, about?: readonly LegalForm[]][] = [
    ['permit', true],
    ['benefits', answers.benefits === 'yes'],
    ['job', answers.job === 'full-time' || answers.job === 'part-time'],
    ['wage', answers.wage === 'yes'],
    ['equal', answers.votes === 'equal' && byShares.length > 0, byShares],
    ['users', answers.members.includes('users') || answers.members.includes('supporters')],
    ['money', answers.money === 'under-30'],
    ['hire', answers.hire === 'yes'],
    ['test', answers.test === 'yes'],
    ['company', answers.company === 'yes'],
  ]
  return asked.filter(([, is]) => is).map(([topic, , about = []]) => ({ about: 'case', topic, forms: about }))
}
