import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { formatDay } from '#ui/format.ts'
import { outcomes } from '../content/outcomes.ts'
import type { Decision, Outcome } from '../domain/decision.ts'
import { decision as words } from '../messages/my-decision.ts'
import { formatInstantDay } from './days.ts'
import { Written } from './person-parts.tsx'

export function outcomeLabel(outcome: Outcome, language: Language): string {
  return outcomes.find(({ id }) => id === outcome)?.label[language] ?? ''
}

type DecisionProps = { decision: Decision; language: Language; timeZone: string }

/** The decision of today: the same card whatever was decided. */
export function DecisionCard({ decision, language, timeZone }: DecisionProps) {
  return (
    <Card eyebrow={words(language)('today')} title={outcomeLabel(decision.outcome, language)}>
      {decision.words === '' ? null : <Written>{decision.words}</Written>}
      <DecisionWay decision={decision} language={language} timeZone={timeZone} />
    </Card>
  )
}

/** How and when a decision was written: by her on screen, or by her on paper, and then who attests it. */
export function DecisionWay({ decision, language, timeZone }: DecisionProps) {
  const t = words(language)
  const day = formatInstantDay(decision.at, timeZone, language)
  if (decision.writing.way === 'self') return <p class="hint">{t('written-on', { day })}</p>
  return (
    <p class="hint">
      {t('paper', { signed: formatDay(decision.writing.signedOn, language), day })} <bdi>{decision.writing.attestedName}</bdi>
    </p>
  )
}
