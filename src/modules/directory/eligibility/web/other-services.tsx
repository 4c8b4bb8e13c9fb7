import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { saidIn } from '../../cards/domain/said-in.ts'
import { inLanguage } from '../../cards/web/words-of-card.tsx'
import { forMeWords } from '../messages/for-me.ts'
import type { Fitting } from '../queries/find-fitting.ts'
import { EligibilityNote } from './eligibility-note.tsx'

/** What to do when a service asks for something else: others for the same need, or somebody to search with. */
export function OtherServices({ others, language }: { others: readonly Fitting[]; language: Language }) {
  const t = forMeWords(language)
  return (
    <Card title={t('others')}>
      {others.length === 0 ? <p>{t('no-others')}</p> : null}
      <ul>
        {others.map(({ service, outcome }) => {
          const name = saidIn(service, 'name', service.name, language)
          return (
            <li>
              <a href={href(routes.service, { service: service.id })}>
                <bdi {...inLanguage(name, language)}>{name.text}</bdi>
              </a>{' '}
              — <bdi>{service.organisation.name}</bdi> <EligibilityNote outcome={outcome} language={language} />
            </li>
          )
        })}
      </ul>
      <p class="plain-links">
        <a href={routes.services}>{t('search')}</a>
      </p>
    </Card>
  )
}
