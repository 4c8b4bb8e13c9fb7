import { choices, day, id, optionalText, text, z } from '#platform/fields.ts'
import { indicators } from '../../content/competencies.ts'
import { readLink } from '../domain/link.ts'
import type { PieceWords } from '../domain/piece.ts'

const earliest = Temporal.PlainDate.from('1920-01-01')
const latest = Temporal.PlainDate.from('2099-12-31')

/** The fields every piece has, the same to add it and to change it. */
export const pieceFields = {
  title: text(200),
  happenedOn: day
    .refine((read) => Temporal.PlainDate.compare(read, earliest) >= 0, 'day-too-early')
    .refine((read) => Temporal.PlainDate.compare(read, latest) <= 0, 'day-too-late'),
  source: text(300),
  words: optionalText(2000),
  indicators: choices(indicators.map((each) => each.id)),
  actions: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(id<'plan-action'>()).max(200, 'not-a-choice'),
  ),
}

/** The same, apart from what a form carries besides. */
export function wordsOf<Given extends Omit<PieceWords, 'url'>>({ title, happenedOn, source, words, indicators, actions }: Given) {
  return { title, happenedOn, source, words, indicators, actions }
}

/** An address on the web, in https. */
export const linkField = text(2000).transform(toLink)
export const optionalLink = optionalText(2000).transform((typed, context) => (typed === '' ? null : toLink(typed, context)))

function toLink(typed: string, context: z.RefinementCtx): string {
  const url = readLink(typed)
  if (url === undefined) context.addIssue({ code: 'custom', message: 'not-readable' })
  return url ?? z.NEVER
}
