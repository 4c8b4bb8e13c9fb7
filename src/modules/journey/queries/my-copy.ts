import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { processWordsPart } from '../check-points/process-words-part.ts'
import type { Answer } from '../domain/assessment.ts'
import type { Decision } from '../domain/decision.ts'
import type { PlanAction } from '../domain/plan.ts'
import type { ReadPart } from '../dossier/domain/dossier.ts'
import { dossierParts } from '../dossier/parts.ts'
import { readParts } from '../dossier/queries/read-parts.ts'
import { sketchBeforePart } from '../means/sketch-before-part.ts'
import { listMyObservations, listMyProcessLines, type MyObservation, type MyProcessLine } from './my-conversation.ts'
import { listMyPlanChanges, type MyPlanChange } from './my-plan.ts'
import { findMyRecord, type MyRecord } from './my-record.ts'
import { listPersonAnswers } from './person-answers.ts'
import { listPersonDecisions } from './person-decisions.ts'
import { listPersonMoves, type MoveLine } from './person-moves.ts'
import { listPersonActions } from './person-plan.ts'

/** Everything the person may take with her. */
export type MyCopy = MyRecord & {
  answers: ReadonlyMap<string, Answer>
  actions: PlanAction[]
  planChanges: MyPlanChange[]
  decisions: Decision[]
  moves: MoveLine[]
  observations: MyObservation[]
  process: MyProcessLine[]
  /** Every part of her dossier, as its readers have it, and what only her copy holds. */
  parts: ReadPart[]
}

const everyMove = 10_000

/** Reads it all, whoever it was shared with or not. Undefined for whoever has no record of their own. */
export async function findMyCopy(tx: Tx, moment: Pick<Moment, 'actor' | 'now'>): Promise<MyCopy | undefined> {
  const mine = await findMyRecord(tx, moment)
  if (mine === undefined) return undefined
  const { id } = mine.record
  return {
    ...mine,
    answers: await listPersonAnswers(tx, id),
    actions: await listPersonActions(tx, id),
    planChanges: await listMyPlanChanges(tx, id),
    decisions: await listPersonDecisions(tx, id),
    moves: await listPersonMoves(tx, id, everyMove),
    observations: await listMyObservations(tx, id),
    process: await listMyProcessLines(tx, id),
    parts: await readParts(tx, id, [...dossierParts, sketchBeforePart, processWordsPart]),
  }
}
