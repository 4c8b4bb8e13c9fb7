import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { indicators, type NeedId, needs } from '../content/competencies.ts'
import { type Answer, answered, firstUnanswered } from '../domain/assessment.ts'
import type { Decision } from '../domain/decision.ts'
import type { Facts } from '../domain/next-step.ts'
import { listMyObservations } from './my-conversation.ts'
import { findMyRecord, type MyRecord } from './my-record.ts'
import { listPersonAnswers } from './person-answers.ts'
import { listPersonDecisions } from './person-decisions.ts'
import { listPersonActions } from './person-plan.ts'

/** What her first page shows: what happened, where it happened last, with whom it is shared today. */
export type MyHome = MyRecord & {
  facts: Facts
  /** The need of her last answer, and how many of its questions have their word. */
  lastNeed: { need: NeedId; count: number } | undefined
  observations: number
  decision: Decision | undefined
  plannedActions: number
  sharedWith: string[]
}

/** Undefined for whoever has no record of their own. */
export async function findMyHome(tx: Tx, moment: Pick<Moment, 'actor' | 'now'>): Promise<MyHome | undefined> {
  const mine = await findMyRecord(tx, moment)
  if (mine === undefined) return undefined
  const { id, stage } = mine.record
  const [answers, observations, actions, [decision]] = await Promise.all([
    listPersonAnswers(tx, id),
    listMyObservations(tx, id),
    listPersonActions(tx, id),
    listPersonDecisions(tx, id),
  ])
  const planned = actions.filter(({ state }) => state === 'planned')
  const sharedWith = recipientsOn(moment.now.toZonedDateTimeISO('UTC').toPlainDate(), mine)
  return {
    ...mine,
    facts: {
      closed: stage === 'closed',
      hasAnswer: answers.size > 0,
      unanswered: firstUnanswered(
        indicators.map((each) => each.id),
        answers,
      ),
      shared: sharedWith.length > 0,
      talked: observations.length > 0,
      hasAction: actions.length > 0,
      plannedAction: planned[0]?.what,
      decided: decision !== undefined,
    },
    lastNeed: lastNeedOf(answers),
    observations: observations.length,
    decision,
    plannedActions: planned.length,
    sharedWith,
  }
}

/** Consents are read by days of universal time, as the database reads them. */
function recipientsOn(day: Temporal.PlainDate, { consents }: MyRecord): string[] {
  const live = consents.filter(({ withdrawnAt, until }) => withdrawnAt === null && Temporal.PlainDate.compare(day, until) <= 0)
  return [...new Set(live.map(({ recipient }) => recipient))]
}

function lastNeedOf(answers: ReadonlyMap<string, Answer>): MyHome['lastNeed'] {
  const last = [...answers.values()].sort((one, other) => Temporal.Instant.compare(other.at, one.at))[0]
  const need = needs.find(({ id }) => last?.indicator.startsWith(id))?.id
  if (need === undefined) return undefined
  const ids = indicators.filter((each) => each.need === need).map(({ id }) => id)
  return { need, count: answered(ids, answers).length }
}
