import type { Language } from '#platform/i18n.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import { Timeline } from '#ui/timeline.tsx'
import { reasonWords } from '../messages/reasons.ts'
import { stateWords } from '../messages/states.ts'
import type { HistoryLine } from '../queries/referral-around.ts'
import { Written } from './written.tsx'

/** All that happened, the latest first: what, by whom and how, with its reason and its words. */
export function History({ steps, language, timeZone }: { steps: readonly HistoryLine[]; language: Language; timeZone: string }) {
  return (
    <Timeline
      items={steps.map((line) => ({
        when: formatMoment(line.at, timeZone, language),
        datetime: line.at.toString({ smallestUnit: 'second' }),
        title: stateWords(language)(`step-${line.step}`),
        body: <Line line={line} language={language} />,
      }))}
    />
  )
}

function Line({ line, language }: { line: HistoryLine; language: Language }) {
  const r = reasonWords(language)
  const said = [line.words, line.alternative].filter((text) => text !== '')
  return (
    <>
      <p>
        {line.name === '' ? null : (
          <>
            <bdi>{line.name}</bdi>
            {language === 'ar' ? '، ' : ', '}
          </>
        )}
        {r(`by-${line.way}`)}
      </p>
      {line.noted === null ? null : <p>{r('noted', { day: formatDay(line.noted.on, language), name: `\u2068${line.noted.by}\u2069` })}</p>}
      {line.reason === null ? null : <p>{r(`why-${line.reason}`)}</p>}
      {line.condition === '' ? null : <p>{r('which-condition', { condition: `\u2068${line.condition}\u2069` })}</p>}
      {line.cause === null ? null : <p>{r(`cause-${line.cause}`)}</p>}
      {said.map((text) => (
        <Written>{text}</Written>
      ))}
    </>
  )
}
