import type { Language } from '#platform/i18n.ts'
import { answerLevels } from '../content/answer-levels.ts'
import type { AnswerLevel } from '../domain/assessment.ts'

/** How the person reads the questions: one stage or both, one language or two. It travels in the address, so it needs no script. */
export type Manner = { stage: 'exploration' | 'prevalidation' | null; beside: 'fr' | 'none' | null }

/** The language that can stand beside hers: the second of her account, else French when hers is another one. */
export function otherBeside(language: Language, second: Language | undefined): Language | undefined {
  if (second !== undefined) return second
  return language === 'fr' ? undefined : 'fr'
}

/** The language shown beside hers now: there unless she put it away. */
export function besideOf(language: Language, second: Language | undefined, { beside }: Pick<Manner, 'beside'>): Language | undefined {
  return beside === 'none' ? undefined : otherBeside(language, second)
}

export function mannerQuery({ stage, beside }: Manner): Record<string, string | null> {
  return { stage, beside: beside === 'none' ? 'none' : null }
}

/** The words of a level of autonomy. */
export function levelLabel(level: AnswerLevel, language: Language): string {
  return answerLevels.find(({ id }) => id === level)?.label[language] ?? ''
}
