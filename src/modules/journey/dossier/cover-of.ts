import { type Language, languages, type Words } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import type { Dossier } from './domain/dossier.ts'
import { cover } from './messages/cover.ts'

const inEach = (say: (language: Language) => string) => Object.fromEntries(languages.map((each) => [each, say(each)])) as Words

/** What stands at the top of a dossier: whose it is when she says so, what for, the day, and who chose what is inside. */
export function coverOf({ name, purpose, madeAt, timeZone }: Dossier): { title: Words; lines: Words[] } {
  const day = madeAt.toZonedDateTimeISO(timeZone).toPlainDate()
  return {
    title: inEach((each) => (name === null ? cover(each)('unnamed') : cover(each)('named', { name: `\u2068${name}\u2069` }))),
    lines: [
      ...(purpose === 'free' ? [] : [inEach((each) => cover(each)(purpose))]),
      inEach((each) => cover(each)('made', { day: formatDay(day, each) })),
      inEach((each) => cover(each)('chosen')),
    ],
  }
}
