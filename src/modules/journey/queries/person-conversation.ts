import type { PersonId } from '#kernel/id.ts'
import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { indicators } from '../content/competencies.ts'
import type { Answer } from '../domain/assessment.ts'
import { type Topic, topicsOf } from '../domain/topics.ts'
import { listPersonAnswers } from './person-answers.ts'
import { findForAdviser, maySee, type PersonForAdviser } from './person-for-adviser.ts'
import { listPersonObservations, type ObservationLine } from './person-observations.ts'

/** What the two of them have to talk about: her words, theirs, and the topics. */
export type Conversation = PersonForAdviser & {
  answers: ReadonlyMap<string, Answer>
  observations: readonly ObservationLine[]
  topics: readonly Topic[]
}

/** Undefined as soon as the person no longer shares her self-assessment with the organisation of this session. */
export async function findConversation(tx: Tx, personId: PersonId, { actor }: Moment): Promise<Conversation | undefined> {
  const found = await findForAdviser(tx, personId, actor)
  if (found === undefined || !maySee(actor, found, 'assessment')) return undefined
  const answers = await listPersonAnswers(tx, personId)
  const observations = await listPersonObservations(tx, personId)
  return {
    ...found,
    answers,
    observations,
    topics: topicsOf(
      indicators.map((indicator) => indicator.id),
      answers,
      observations,
    ),
  }
}
