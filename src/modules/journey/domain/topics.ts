import type { Answer } from './assessment.ts'

/** Why a question deserves a moment of the conversation. It says what there is to hear, never who is right. */
export const topicReasons = ['answered-back', 'two-views', 'changed-mind', 'barrier', 'wish'] as const
export type TopicReason = (typeof topicReasons)[number]

export type Topic = { indicator: string; reasons: readonly TopicReason[] }

type Observed = { indicator: string | null; at: Temporal.Instant; repliedAt: Temporal.Instant | null }

/**
 * What the two of them may talk about, in the order of the questions: where she answered an observation; where both spoke
 * and she has not answered yet; where she changed her mind; where something stands in her way; where she says what she
 * would like to do. Nothing is weighed: an answer without any of these is not a topic.
 */
export function topicsOf(order: readonly string[], answers: ReadonlyMap<string, Answer>, observations: readonly Observed[]): Topic[] {
  return order.flatMap((indicator) => {
    const reasons = reasonsFor(
      answers.get(indicator),
      observations.filter((observation) => observation.indicator === indicator),
    )
    return reasons.length === 0 ? [] : [{ indicator, reasons }]
  })
}

function reasonsFor(answer: Answer | undefined, observations: readonly Observed[]): TopicReason[] {
  const present: Record<TopicReason, boolean> = {
    'answered-back': observations.some(({ repliedAt }) => repliedAt !== null),
    'two-views': answer !== undefined && answer.level !== null && observations.some(({ repliedAt }) => repliedAt === null),
    'changed-mind': answer !== undefined && answer.levelBefore !== null && answer.levelBefore !== answer.level,
    barrier: answer !== undefined && answer.barriers.length > 0,
    wish: answer !== undefined && answer.wish !== '',
  }
  return topicReasons.filter((reason) => present[reason])
}
