import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choices, optionalChoice, optionalText, text, version, z } from '#platform/fields.ts'
import { keepAnswer, lockAnswer } from '../answer-store.ts'
import { barriers } from '../content/barriers.ts'
import { indicatorById } from '../content/competencies.ts'
import { type Answer, answer, answerLevels } from '../domain/assessment.ts'
import { isThePerson } from '../domain/rights.ts'

/** How the person reads the questions: one stage only or both; French beside her language or not. */
const manner = { stage: optionalChoice(['exploration', 'prevalidation']), beside: optionalChoice(['fr', 'none']) }

export type Manner = { stage: 'exploration' | 'prevalidation' | null; beside: 'fr' | 'none' | null }
export type SavedAnswer = { answer: Answer; manner: Manner }

export const saveAnswer = act({
  name: 'save-answer',
  title: 'Répondre à une question sur soi',
  who: ['person'],
  input: z.object({
    indicator: text(20),
    level: optionalChoice(answerLevels),
    proof: optionalText(2000),
    barriers: choices(barriers.map(({ id }) => id)),
    wish: optionalText(2000),
    version,
    ...manner,
  }),
  async load(tx, { indicator }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined || indicatorById(indicator) === undefined) return undefined
    return { record, stored: await lockAnswer(tx, record.id, indicator) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, stored }, { indicator, level, proof, barriers, wish, version, stage, beside }, { now }) {
    const answered = answer(stored, indicator, { level, proof, barriers, wish }, version, now)
    if (!answered.ok) return answered
    return { ok: true, value: { personId: record.id, answer: answered.value, manner: { stage, beside } } }
  },
  save: (tx, { personId, answer }) => keepAnswer(tx, personId, answer),
  audit: ({ answer }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { indicator: answer.indicator } }),
})
