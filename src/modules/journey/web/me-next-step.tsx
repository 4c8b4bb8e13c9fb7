import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { NextStep } from '#ui/next-step.tsx'
import { indicatorById } from '../content/competencies.ts'
import { type Facts, nextStep } from '../domain/next-step.ts'
import { home } from '../messages/my-home.ts'

/** The largest thing of her first page. */
export function MyNextStep({ facts, language }: { facts: Facts; language: Language }) {
  const t = home(language)
  const step = nextStep(facts)
  if (step.kind === 'act') return <NextStep href={routes.myPlan} title={t('act')} body={<bdi>{step.what}</bdi>} language={language} />
  if (step.kind === 'answer') {
    const statement = indicatorById(step.indicator)?.statement[language] ?? ''
    return (
      <NextStep
        href={href(routes.myQuestion, { indicator: step.indicator })}
        title={t('answer')}
        body={
          <>
            {t('answer-body')} <q>{statement}</q>
          </>
        }
        language={language}
      />
    )
  }
  return <NextStep href={places[step.kind]} title={t(step.kind)} body={t(`${step.kind}-body`)} language={language} />
}

const places = {
  begin: routes.myAssessment,
  share: routes.mySharing,
  plan: routes.myPlan,
  decide: routes.myDecision,
  'take-away': routes.myCopy,
}
