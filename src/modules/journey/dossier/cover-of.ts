import type { Words } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import type { Dossier } from './domain/dossier.ts'
import { inEachLanguage } from './in-each-language.ts'
import { cover } from './messages/cover.ts'

/** What stands at the top of a dossier: whose it is when she says so, what for, the day, and who chose what is inside. */
export function coverOf({ name, purpose, madeAt, timeZone }: Dossier): { title: Words; lines: Words[] } {
  const day = madeAt.toZonedDateTimeISO(timeZone).toPlainDate()
  return {
    title: inEachLanguage((each) => (name === null ? cover(each)('unnamed') : cover(each)('named', { name: `\u2068${name}\u2069` }))),
    lines: [
      ...(purpose === 'free' ? [] : [inEachLanguage((each) => cover(each)(purpose))]),
      inEachLanguage((each) => cover(each)('made', { day: formatDay(day, each) })),
      inEachLanguage((each) => cover(each)('chosen')),
    ],
  }
}
