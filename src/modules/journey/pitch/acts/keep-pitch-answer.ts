import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { answerPrompt, nextPrompt, pitchLengths, promptIds, promptsOf } from '../domain/pitch.ts'
import { keepPitchAnswer, lockPitch } from '../pitch-store.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { readTwoLanguages, twoLanguageFields } from './two-language-fields.ts'

export const keepMyPitchAnswer = act({
  name: 'keep-pitch-answer',
  title: 'Écrire une partie de sa présentation',
  who: ['person'],
  input: z.object({ length: choice(pitchLengths), prompt: choice(promptIds), version, ...twoLanguageFields }),
  async load(tx, { length, prompt }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined || !promptsOf[length].includes(prompt)) return undefined
    await lockPitch(tx, record.id)
    return { record, answers: await listPitchAnswers(tx, record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, answers }, { length, prompt, version, ...said }, { now }) {
    const stored = answers.find((each) => each.length === length && each.prompt === prompt)
    const answered = answerPrompt(stored, { length, prompt }, readTwoLanguages(said), version, now)
    if (!answered.ok) return answered
    return { ok: true, value: { personId: record.id, answer: answered.value, next: nextPrompt(length, prompt, answers) } }
  },
  save: (tx, { personId, answer }) => keepPitchAnswer(tx, personId, answer),
  audit: ({ answer: { length, prompt } }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { length, prompt } }),
})
