import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { assessment } from '../messages/my-assessment.ts'
import { type Manner, mannerQuery } from './my-manner.ts'

/** All the questions, or those of one stage: a choice of what to look at, never of what is allowed. */
export function StageFilter({ manner, language }: { manner: Manner; language: Language }) {
  const t = assessment(language)
  return (
    <nav aria-label={t('filter')} class="actions">
      {([null, 'exploration', 'prevalidation'] as const).map((stage) => (
        <a
          class={`button ${stage === manner.stage ? 'secondary' : 'quiet'}`}
          href={href(routes.myAssessment, {}, mannerQuery({ ...manner, stage }))}
          aria-current={stage === manner.stage ? 'true' : undefined}
        >
          {t(stage ?? 'all')}
        </a>
      ))}
    </nav>
  )
}
