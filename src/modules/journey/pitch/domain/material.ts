import type { Door, MeansItem } from '../../means/domain/means.ts'
import type { SketchPart, SketchPartId } from '../../means/domain/sketch.ts'
import type { PitchAnswer, PitchLength, PromptId } from './pitch.ts'

/** Words she has already written elsewhere and could say here. `key` names them in an address. */
export type Material = { key: string; from: 'means' | 'sketch' | 'pitch'; words: string }

/** Where the words of each prompt may already be: behind which doors of the means, in which parts of the sketch. */
const sources: Readonly<Record<PromptId, { doors: readonly Door[]; parts: readonly SketchPartId[] }>> = {
  who: { doors: ['who-i-am', 'what-i-know'], parts: [] },
  problem: { doors: [], parts: ['problem'] },
  offer: { doors: [], parts: ['offer', 'people'] },
  tried: { doors: ['what-i-know'], parts: ['resources'] },
  give: { doors: ['what-i-know', 'whom-i-know'], parts: ['resources'] },
  need: { doors: [], parts: ['costs', 'partners'] },
  ask: { doors: [], parts: ['partners'] },
}

type Written = { means: readonly MeansItem[]; sketch: readonly SketchPart[]; answers: readonly PitchAnswer[] }

/** What she already wrote that could answer this prompt: her other pitch first, then her sketch, then her means. */
export function materialFor(length: PitchLength, prompt: PromptId, { means, sketch, answers }: Written): Material[] {
  const { doors, parts } = sources[prompt]
  const found: Material[] = [
    ...answers
      .filter((answer) => answer.prompt === prompt && answer.length !== length)
      .map(({ length: other, words }) => ({ key: `pitch-${other}`, from: 'pitch' as const, words })),
    ...parts.flatMap((part) =>
      sketch.filter((each) => each.part === part).map(({ words }) => ({ key: `sketch-${part}`, from: 'sketch' as const, words })),
    ),
    ...doors.flatMap((door) =>
      means.filter((each) => each.door === door).map(({ id, words }) => ({ key: `means-${id}`, from: 'means' as const, words })),
    ),
  ]
  return found.filter(({ words }) => words !== '')
}

/** What is in the box once she takes these words again: below what is there already, so that nothing is lost. */
export function takeAgain(words: string, material: Material | undefined): string {
  if (material === undefined || words.includes(material.words)) return words
  return words === '' ? material.words : `${words}\n${material.words}`
}
