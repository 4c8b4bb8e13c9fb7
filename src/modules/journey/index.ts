/** What other modules may ask of the journey: its words, never anybody's answers. */

export { answerLevels } from './content/answer-levels.ts'
export { barriers } from './content/barriers.ts'
export { indicators } from './content/competencies.ts'
export { type Outcome, outcomes } from './domain/decision.ts'
export { moveStage, type Stage, type StageMove, stages } from './domain/stage.ts'
