import { z } from 'zod'
import { readContent } from '#platform/content/read-content.ts'

const screen = z.strictObject({
  name: z.string(),
  title: z.string(),
  path: z.string().startsWith('/'),
  words: z.int().nonnegative(),
  ease: z.number(),
  mean: z.number(),
  longest: z.int(),
})

/** How each participant's screen read in French when it was last measured; the journeys measure again and stop a build that differs. */
export const readingFigures = readContent('reading-ease.json', z.array(screen))
