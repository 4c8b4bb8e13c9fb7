import type { Step } from './steps.ts'

/** How a service without any address answers: somebody calls, or comes by. */
export const toldWays = ['phone', 'in-person'] as const

/** What it may say aloud, the simplest first: steps of the recipient that who sent writes down. */
export const toldAnswers = ['receive', 'accept', 'ask-time', 'propose-meeting', 'redirect', 'refuse'] as const satisfies readonly Step[]
export type ToldAnswer = (typeof toldAnswers)[number]

/** Could it be said that day? Not before it left, nor tomorrow: days of the clocks of who sends. */
export function isDayOfAnswer(on: Temporal.PlainDate, sentAt: Temporal.Instant | null, now: Temporal.Instant, timeZone: string): boolean {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate()
  if (sentAt === null) return false
  return Temporal.PlainDate.compare(on, dayOf(sentAt)) >= 0 && Temporal.PlainDate.compare(on, dayOf(now)) <= 0
}
