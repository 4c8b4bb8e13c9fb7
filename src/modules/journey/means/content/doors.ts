import { z } from 'zod'
import type { Words } from '#kernel/language.ts'
import { exactly, idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { type Door, doors } from '../domain/means.ts'

const idea = z.strictObject({ id: idSchema, ask: wordsSchema, example: wordsSchema })
const door = z.strictObject({ id: z.enum(doors), title: wordsSchema, question: wordsSchema, why: wordsSchema, ideas: listOf(idea) })
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, doors: exactly(doors, listOf(door)) })

/** A question to start from, with what somebody might answer. Never required. */
export type Idea = { id: string; ask: Words; example: Words }

/** What is written over one door: its name as she says it, its question, why it is asked, and ideas to start from. */
export type DoorWords = { id: Door; title: Words; question: Words; why: Words; ideas: Idea[] }

/** The three doors, in the order of the screen. The words are ours. */
export const doorWords: readonly DoorWords[] = readContent('means.json', file).doors

/** The words over one door. */
export function wordsOf(door: Door): DoorWords {
  const found = doorWords.find(({ id }) => id === door)
  if (found === undefined) throw new Error(`content/means.json has no door ${door}`)
  return found
}
