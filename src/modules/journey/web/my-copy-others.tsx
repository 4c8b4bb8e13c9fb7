import { Card } from '#ui/card.tsx'
import { formatDay } from '#ui/format.ts'
import { indicatorById } from '../content/competencies.ts'
import { conversation } from '../messages/my-conversation.ts'
import { copy as words } from '../messages/my-copy.ts'
import { Both } from './both.tsx'
import { CopiedSection, type SheetProps } from './my-copy-mine.tsx'
import { ProcessLines } from './my-process.tsx'
import { Written } from './person-parts.tsx'

/** What others wrote, apart from her own words, each with its author, its day and her reply. */
export function CopiedFromOthers({ copy: { observations, process, timeZone }, language }: SheetProps) {
  return (
    <CopiedSection name="others" language={language} empty={observations.length === 0 && process.length === 0}>
      {observations.map((observation) => {
        const asked = observation.indicator === null ? undefined : indicatorById(observation.indicator)
        return (
          <Card
            level={3}
            eyebrow={
              <>
                <bdi>{observation.authorName}</bdi>
                <Both
                  language={language}
                  say={(each) => conversation(each)('observed-on', { day: formatDay(observation.observedOn, each) })}
                />
              </>
            }
            title={<Both language={language} say={(each) => asked?.statement[each] ?? conversation(each)('general')} />}
          >
            <Written>{observation.body}</Written>
            {observation.reply === '' ? null : (
              <>
                <p class="hint">
                  <Both language={language} say={(each) => words(each)('my-reply')} />
                </p>
                <Written>{observation.reply}</Written>
              </>
            )}
          </Card>
        )
      })}
      {process.length === 0 ? null : <ProcessLines lines={process} language={language} timeZone={timeZone} onPaper />}
    </CopiedSection>
  )
}
