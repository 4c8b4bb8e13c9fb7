import { refused } from '#kernel/result.ts'
import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { listMeans } from '../../means/queries/list-means.ts'
import { listSketch } from '../../means/queries/list-sketch.ts'
import { materialFor, takeAgain } from '../domain/material.ts'
import { answerPrompt, nextPrompt, pitchLengths, promptIds, promptsOf } from '../domain/pitch.ts'
import { keepPitchAnswer, lockPitch } from '../pitch-store.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { longestWords, readTwoLanguages, twoLanguageFields } from './two-language-fields.ts'

export const keepMyPitchAnswer = act({
  name: 'keep-pitch-answer',
  title: 'Écrire une partie de sa présentation',
  who: ['person'],
  input: z.object({ length: choice(pitchLengths), prompt: choice(promptIds), version, take: optionalText(60), ...twoLanguageFields }),
  async load(tx, { length, prompt, take }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined || !promptsOf[length].includes(prompt)) return undefined
    await lockPitch(tx, record.id)
    const answers = await listPitchAnswers(tx, record.id)
    if (take === '') return { record, answers, taken: undefined }
    const written = { means: await listMeans(tx, record.id), sketch: await listSketch(tx, record.id), answers }
    return { record, answers, taken: materialFor(length, prompt, written).find(({ key }) => key === take) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, answers, taken }, { length, prompt, version, take, ...said }, { now }) {
    const words = takeAgain(said.words, taken)
    if (words.length > longestWords) return refused('no-room')
    const stored = answers.find((each) => each.length === length && each.prompt === prompt)
    const answered = answerPrompt(stored, { length, prompt }, readTwoLanguages({ ...said, words }), version, now)
    if (!answered.ok) return answered
    // Words taken again are there to be worked on: she stays where she is.
    const next = take === '' ? nextPrompt(length, prompt, answers) : prompt
    return { ok: true, value: { personId: record.id, answer: answered.value, next } }
  },
  save: (tx, { personId, answer }) => keepPitchAnswer(tx, personId, answer),
  audit: ({ answer: { length, prompt } }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { length, prompt } }),
})
