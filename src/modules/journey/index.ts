/** What other modules may ask of the journey: its words, never anybody's answers. */
export { moveStage, type Stage, type StageMove, stages } from './domain/stage.ts'
export { type Outcome, outcomes } from './domain/decision.ts'
