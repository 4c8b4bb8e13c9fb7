import { z } from 'zod'
import { exactly, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import type { Language } from '#platform/i18n.ts'
import { type MessageKind, messageKinds } from '../domain/message.ts'

const model = z.strictObject({
  id: z.enum(messageKinds),
  label: wordsSchema,
  when: wordsSchema,
  subject: wordsSchema,
  lines: z.array(wordsSchema).min(1),
})
const file = z.strictObject({ reviewedByNativeSpeaker: reviewSchema, models: exactly(messageKinds, listOf(model)) })

/** A message of one kind to start from, line by line, the same in each language; `…` is where her own words go. Words are ours. */
export type MessageModel = z.output<typeof model>

/** The models, in the order of the file. */
export const messageModels: readonly MessageModel[] = readContent('message-models.json', file).models

/** The model of one kind. @throws for a name that is not in the file: it was checked at start. */
export function modelOf(kind: MessageKind): MessageModel {
  const found = messageModels.find(({ id }) => id === kind)
  if (found === undefined) throw new Error(`There is no model “${kind}”.`)
  return found
}

/** A model as a text to change. */
export function modelText(model: MessageModel, language: Language): string {
  return model.lines.map((line) => line[language]).join('\n')
}
