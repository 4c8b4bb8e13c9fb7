import type { Language } from '#platform/i18n.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { processItems } from '../content/process-checklist.ts'
import { conversation } from '../messages/my-conversation.ts'
import type { MyProcessLine } from '../queries/my-conversation.ts'
import { Both } from './both.tsx'
import { formatInstantDay } from './days.ts'

type ProcessProps = { lines: readonly MyProcessLine[]; language: Language; timeZone: string /** With French beside. */; onPaper?: boolean }

/** What was said of the way of working, in the words of the list, with who said it and when. */
export function ProcessLines({ lines, language, timeZone, onPaper }: ProcessProps) {
  const french = onPaper === true && language !== 'fr'
  return (
    <SummaryList
      language={language}
      items={lines.map((line) => ({
        label: french ? `${labelOf(line.item, language)} · \u2068${labelOf(line.item, 'fr')}\u2069` : labelOf(line.item, language),
        value: (
          <>
            <p>
              {french ? <Both language={language} say={(each) => conversation(each)(line.state)} /> : conversation(language)(line.state)}
            </p>
            {line.comment === '' ? null : (
              <p>
                <bdi>{line.comment}</bdi>
              </p>
            )}
            <p class="hint">
              <bdi>{line.authorName}</bdi>, {formatInstantDay(line.at, timeZone, language)}
            </p>
          </>
        ),
      }))}
    />
  )
}

function labelOf(item: MyProcessLine['item'], language: Language): string {
  return processItems.find(({ id }) => id === item)?.label[language] ?? item
}
