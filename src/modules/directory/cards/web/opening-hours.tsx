import { type Language, languageFacts } from '#platform/i18n.ts'
import { formatDay, formatTime } from '#ui/format.ts'
import type { Opening } from '../domain/card.ts'
import { cardWords } from '../messages/card.ts'
import { listed } from './words-of-card.tsx'

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** When the doors are open: the days, the hours, and between which days of the year. */
export function OpeningHours({ opening, language }: { opening: readonly Opening[]; language: Language }) {
  if (opening.length === 0) return null
  const t = cardWords(language)
  return (
    <ul class="plain-list">
      {opening.map((span) => (
        <li>
          {t('colon', {
            label: listed(
              span.days.map((day) => dayName(day, language)),
              language,
            ),
          })}{' '}
          <bdi dir="ltr">
            {hour(span.opens, language)} – {hour(span.closes, language)}
          </bdi>
          {span.words === undefined || span.words === '' ? null : (
            <>
              {' '}
              <bdi>{span.words}</bdi>
            </>
          )}
          {span.from == null || span.to == null ? null : ` (${day(span.from, language)} – ${day(span.to, language)})`}
        </li>
      ))}
    </ul>
  )
}

export function dayName(code: string, language: Language): string {
  const at = days.indexOf(code)
  if (at === -1) return code
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(languageFacts[language].locale, { weekday: 'long' }).format(new Temporal.PlainDate(2024, 1, at + 1))
}

const hour = (text: string, language: Language) => formatTime(Temporal.PlainTime.from(text), language)
const day = (text: string, language: Language) => formatDay(Temporal.PlainDate.from(text), language)
