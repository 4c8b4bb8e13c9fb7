import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { indicatorById } from '../content/competencies.ts'
import { type Facts, nextStep } from '../domain/next-step.ts'
import { home } from '../messages/my-home.ts'

/** What she may do next on her own path, when nothing else waits. */
export function myNextStep(facts: Facts, language: Language): { href: string; title: string; body: Child } {
  const t = home(language)
  const step = nextStep(facts)
  if (step.kind === 'act') return { href: routes.myPlan, title: t('act'), body: <bdi>{step.what}</bdi> }
  if (step.kind === 'answer') {
    const statement = indicatorById(step.indicator)?.statement[language] ?? ''
    return {
      href: href(routes.myQuestion, { indicator: step.indicator }),
      title: t('answer'),
      body: (
        <>
          {t('answer-body')} <q>{statement}</q>
        </>
      ),
    }
  }
  return { href: places[step.kind], title: t(step.kind), body: t(`${step.kind}-body`) }
}

const places = {
  begin: routes.myAssessment,
  share: routes.mySharing,
  plan: routes.myPlan,
  decide: routes.myDecision,
  'take-away': routes.myCopy,
}
