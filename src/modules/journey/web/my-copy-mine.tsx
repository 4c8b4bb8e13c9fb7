import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Timeline } from '#ui/timeline.tsx'
import { type copySentences, copy as words } from '../messages/my-copy.ts'
import type { MyCopy } from '../queries/my-copy.ts'
import { Both } from './both.tsx'
import { formatInstantDay } from './days.ts'
import { DecisionWay, outcomeLabel } from './my-decision-card.tsx'
import { ActionTimeline } from './my-plan-timeline.tsx'
import { Written } from './person-parts.tsx'

export type SheetProps = { copy: MyCopy; language: Language }

type SectionProps = { name: keyof typeof copySentences.fr; language: Language; empty: boolean; children: Child }

/** One part of the copy, with its title in both languages; it says so when there is nothing. */
export function CopiedSection({ name, language, empty, children }: SectionProps) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        <Both language={language} say={(each) => words(each)(name)} />
      </h2>
      {empty ? <p>{words(language)('nothing')}</p> : children}
    </section>
  )
}

export function CopiedPlan({ copy: { actions, timeZone }, language }: SheetProps) {
  return (
    <CopiedSection name="plan" language={language} empty={actions.length === 0}>
      <ActionTimeline actions={actions} language={language} timeZone={timeZone} onPaper />
    </CopiedSection>
  )
}

export function CopiedDecisions({ copy: { decisions, timeZone }, language }: SheetProps) {
  return (
    <CopiedSection name="decisions" language={language} empty={decisions.length === 0}>
      <Timeline
        items={decisions.map((decision) => ({
          when: formatInstantDay(decision.at, timeZone, language),
          datetime: decision.at.toString(),
          title: <Both language={language} say={(each) => outcomeLabel(decision.outcome, each)} />,
          body: (
            <>
              {decision.words === '' ? null : <Written>{decision.words}</Written>}
              {decision.writing.way === 'paper' ? <DecisionWay decision={decision} language={language} timeZone={timeZone} /> : null}
            </>
          ),
        }))}
      />
    </CopiedSection>
  )
}

export function CopiedSharing({ copy: { consents, timeZone }, language }: SheetProps) {
  return (
    <CopiedSection name="sharing" language={language} empty={consents.length === 0}>
      <ul>
        {consents.map(({ recipient, label, givenAt, until: lastDay, withdrawnAt }) => (
          <li>
            <bdi>{recipient}</bdi>
            <Both
              language={language}
              say={(each) => {
                const day = (at: Temporal.Instant) => formatInstantDay(at, timeZone, each)
                const from = day(givenAt)
                const until = formatDay(lastDay, each)
                return `${label[each]}. ${withdrawnAt === null ? words(each)('shared-until', { from, until }) : words(each)('withdrawn-on', { from, day: day(withdrawnAt) })}`
              }}
            />
          </li>
        ))}
      </ul>
    </CopiedSection>
  )
}
