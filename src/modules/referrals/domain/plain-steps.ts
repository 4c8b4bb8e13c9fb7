import type { Step } from './steps.ts'

/** The steps that need no more than a word, if that. */
export const plainSteps = ['receive', 'accept', 'contact', 'engage', 'decline'] as const satisfies readonly Step[]
export type PlainStep = (typeof plainSteps)[number]
