/** What other modules may ask of the journey: its questions and the words of its answers, never anybody's answers. */
export { answerLevels } from './content/answer-levels.ts'
export { barriers } from './content/barriers.ts'
export { indicators } from './content/competencies.ts'
