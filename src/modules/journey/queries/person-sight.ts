import type { PersonId } from '#kernel/id.ts'
import { canOpenRecord, findAround, type RecordAround } from '#modules/people/index.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { ProcessItemId } from '../content/process-checklist.ts'
import type { Answer } from '../domain/assessment.ts'
import type { Decision } from '../domain/decision.ts'
import type { PlanAction } from '../domain/plan.ts'
import { listPersonAnswers } from './person-answers.ts'
import { listPersonDecisions } from './person-decisions.ts'
import { findForAdviser, type PersonForAdviser } from './person-for-adviser.ts'
import { listPersonObservations, type ObservationLine } from './person-observations.ts'
import { listPersonActions } from './person-plan.ts'
import { listProcessChecks, type ProcessLine } from './person-process.ts'

/** Everything an adviser sees of one person on one page. What is not shared is empty, and `record.shares` says so. */
export type PersonSight = PersonForAdviser & {
  around: RecordAround
  answers: ReadonlyMap<string, Answer>
  actions: readonly PlanAction[]
  decisions: readonly Decision[]
  checks: ReadonlyMap<ProcessItemId, ProcessLine>
  observations: readonly ObservationLine[]
}

/** Reads a record for whoever accompanies the person; undefined for anybody else, before anything of it is read. */
export async function findPersonSight(tx: Tx, personId: PersonId, { actor, now }: Moment): Promise<PersonSight | undefined> {
  const found = await findForAdviser(tx, personId, actor)
  if (found === undefined || !canOpenRecord(actor, found.record)) return undefined
  const [around, answers, actions, decisions, checks, observations] = await Promise.all([
    findAround(tx, personId, now),
    listPersonAnswers(tx, personId),
    listPersonActions(tx, personId),
    listPersonDecisions(tx, personId),
    listProcessChecks(tx, personId, found.adviser.organisationId),
    listPersonObservations(tx, personId, 3),
  ])
  return { ...found, around, answers, actions, decisions, checks, observations }
}
