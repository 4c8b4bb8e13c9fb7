import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { PlanAction } from '../domain/plan.ts'
import { plan } from '../messages/my-plan.ts'
import { ActionStatus } from './my-plan-timeline.tsx'

type FactsProps = { action: PlanAction; language: Language; /** Said as what was saved elsewhere, beside what she typed here. */ conflict: boolean }

/** An action as it is kept: where it stands, for when, with whom, and what is kept of it. */
export function ActionFacts({ action, language, conflict }: FactsProps) {
  const t = plan(language)
  const facts = [
    { label: t('state-legend'), value: <ActionStatus state={action.state} language={language} /> },
    { label: t('due-on'), value: action.dueOn === null ? t('no-day') : formatDay(action.dueOn, language) },
    ...[
      { label: t('resource'), words: action.resource },
      { label: t('trace'), words: action.trace },
      { label: t('word'), words: action.word },
    ]
      .filter(({ words }) => words !== '')
      .map(({ label, words }) => ({ label, value: <span dir="auto">{words}</span> })),
  ]
  if (!conflict) return <SummaryList items={facts} language={language} />
  return (
    <Notice title={t('stored')}>
      <p dir="auto">{action.what}</p>
      <SummaryList items={facts} language={language} />
    </Notice>
  )
}
