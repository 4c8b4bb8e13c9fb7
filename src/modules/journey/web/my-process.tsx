import type { Language } from '#platform/i18n.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { processItems } from '../content/process-checklist.ts'
import { conversation } from '../messages/my-conversation.ts'
import type { MyProcessLine } from '../queries/my-conversation.ts'
import { formatInstantDay } from './days.ts'

/** What was said of the way of working, in the words of the list, with who said it and when. */
export function ProcessLines({ lines, language, timeZone }: { lines: readonly MyProcessLine[]; language: Language; timeZone: string }) {
  const t = conversation(language)
  return (
    <SummaryList
      language={language}
      items={lines.map((line) => ({
        label: processItems.find(({ id }) => id === line.item)?.label[language] ?? line.item,
        value: (
          <>
            <p>{t(line.state)}</p>
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
