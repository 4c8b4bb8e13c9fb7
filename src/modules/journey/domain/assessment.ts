import { ok, refused } from '#kernel/result.ts'

/** Four levels of autonomy and two ways of not answering: words, never numbers, never added up. */
export const answerLevels = ['not-yet', 'with-help', 'alone', 'can-show', 'not-useful', 'rather-not-say'] as const
export type AnswerLevel = (typeof answerLevels)[number]

/** What the person says about one question. Every part may stay empty: a word without a level is an answer too. */
export type Said = { level: AnswerLevel | null; proof: string; barriers: readonly string[]; wish: string }

/** An answer as it is kept, with the level it had before the last change of level. */
export type Answer = Said & {
  indicator: string
  at: Temporal.Instant
  version: number
  levelBefore: AnswerLevel | null
  levelBeforeAt: Temporal.Instant | null
}

/** What the person's form was filled from: 0 when the question had no answer yet. */
export type SeenVersion = number

/**
 * Writes or changes the person's answer to one question.
 * `changed-elsewhere`: she answered on another device since this form was drawn. `nothing-said`: an empty form on an empty answer.
 */
export function answer(stored: Answer | undefined, indicator: string, said: Said, seen: SeenVersion, now: Temporal.Instant) {
  if ((stored?.version ?? 0) !== seen) return refused('changed-elsewhere')
  if (stored === undefined && !saysSomething(said)) return refused('nothing-said')
  const moved = stored !== undefined && stored.level !== null && stored.level !== said.level
  return ok<Answer>({
    ...said,
    indicator,
    at: now,
    version: seen + 1,
    levelBefore: moved ? stored.level : (stored?.levelBefore ?? null),
    levelBeforeAt: moved ? stored.at : (stored?.levelBeforeAt ?? null),
  })
}

/** True as soon as one word was said: a level, a proof, a barrier or a wish. */
export function saysSomething({ level, proof, barriers, wish }: Said): boolean {
  return level !== null || proof !== '' || barriers.length > 0 || wish !== ''
}

/** The first question of `order` that says nothing yet; undefined when each has its word. */
export function firstUnanswered(order: readonly string[], answers: ReadonlyMap<string, Said>): string | undefined {
  return order.find((indicator) => {
    const found = answers.get(indicator)
    return found === undefined || !saysSomething(found)
  })
}

/** The questions of `order` that have their word, in that order: what was done, and nothing about its worth. */
export function answered(order: readonly string[], answers: ReadonlyMap<string, Said>): string[] {
  return order.filter((indicator) => {
    const found = answers.get(indicator)
    return found !== undefined && saysSomething(found)
  })
}
