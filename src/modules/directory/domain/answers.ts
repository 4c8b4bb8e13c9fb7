/** Who may be a member: those who work in it, who have their own business beside it, who use it, who support it. */
export const memberKinds = ['workers', 'producers', 'users', 'supporters'] as const
export type MemberKind = (typeof memberKinds)[number]

/** What can be put in at the start, all founders together, in the currency of the place. */
export const moneyBands = ['under-30', 'under-10000', 'under-18500', 'enough'] as const
export type MoneyBand = (typeof moneyBands)[number]

const yesOrNo = ['yes', 'no'] as const

/** The answers each question offers, for those that take one. Nine founders stands for nine or more. */
export const offered = {
  founders: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  company: yesOrNo,
  votes: ['equal', 'by-money'],
  profit: yesOrNo,
  money: moneyBands,
  wage: yesOrNo,
  job: ['none', 'part-time', 'full-time'],
  benefits: yesOrNo,
  hire: yesOrNo,
  test: yesOrNo,
} as const

/** A question of the comparer, in the order of the screen. */
export const questions = ['founders', 'company', 'members', 'votes', 'profit', 'money', 'wage', 'job', 'benefits', 'hire', 'test'] as const
export type Question = (typeof questions)[number]

type One<Name extends keyof typeof offered> = (typeof offered)[Name][number] | null

/** What somebody told us of her case; null where she passed. Nothing of it is kept. */
export type Answers = { [Name in Exclude<keyof typeof offered, 'founders'>]: One<Name> } & {
  founders: number | null
  members: readonly MemberKind[]
}

export const noAnswers: Answers = {
  founders: null,
  company: null,
  members: [],
  votes: null,
  profit: null,
  money: null,
  wage: null,
  job: null,
  benefits: null,
  hire: null,
  test: null,
}
