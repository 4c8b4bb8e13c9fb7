import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { PlanAction } from '../domain/plan.ts'
import { plan } from '../messages/my-plan.ts'
import { ActionStatus } from './my-plan-timeline.tsx'

type FactsProps = {
  action: PlanAction
  language: Language /** Said as what was saved elsewhere, beside what she typed here. */
  conflict: boolean
}

/** An action as it is kept: for when, with whom, what is kept of it; and, beside a stale form, all that the form says otherwise. */
export function ActionFacts({ action, language, conflict }: FactsProps) {
  const t = plan(language)
  const words = [
    { label: t('fact-resource'), text: action.resource },
    { label: t('fact-trace'), text: action.trace },
    { label: t('fact-word'), text: conflict ? action.word : '' },
  ]
  const facts = [
    { label: t('fact-day'), value: action.dueOn === null ? t('no-day') : formatDay(action.dueOn, language) },
    ...words.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, value: <bdi>{text}</bdi> })),
  ]
  if (!conflict) return <SummaryList items={facts} language={language} />
  return (
    <Notice title={t('stored')}>
      <p>
        <bdi>{action.what}</bdi>
      </p>
      <ActionStatus state={action.state} language={language} />
      <SummaryList items={facts} language={language} />
    </Notice>
  )
}
