import type { Language } from '#platform/i18n.ts'
import { servedStages } from '../../cards/domain/card.ts'
import { needByCode } from '../../cards/needs.ts'
import { languageName } from '../../cards/web/words-of-card.tsx'
import type { Facet, Facets } from '../domain/search-page.ts'
import { type FoundWord, foundWords } from '../messages/found.ts'
import { searchWords } from '../messages/search.ts'
import { type Asked, searchAddress } from './search-input.ts'

type Props = { asked: Asked; facets: Facets; language: Language }
type Way = { label: string; count: number; href: string }

/** How the search may be made narrower, each way with the number of services it would leave. */
export function Refine({ asked, facets, language }: Props) {
  const [t, words] = [foundWords(language), searchWords(language)]
  const isStage = (value: string) => servedStages.find((stage) => stage === value)
  const groups: [FoundWord, Way[]][] = [
    [
      'refine-need',
      ways(
        facets.needs,
        (value) => needByCode(value)?.title[language],
        (value) => searchAddress(asked, { needs: [value] }),
      ),
    ],
    [
      'refine-language',
      ways(
        facets.languages,
        (value) => languageName(value, language),
        (value) => searchAddress(asked, { languages: [value] }),
      ),
    ],
    [
      'refine-stage',
      ways(
        facets.stages,
        (value) => {
          const stage = isStage(value)
          return stage && words(`stage-${stage}`)
        },
        (value) => searchAddress(asked, { stages: servedStages.filter((stage) => stage === value) }),
      ),
    ],
    [
      'refine-other',
      [
        { label: t('is-free'), count: facets.free ?? 0, href: searchAddress(asked, { free: true }) },
        { label: words('remote'), count: facets.remote ?? 0, href: searchAddress(asked, { remote: 'only' }) },
      ],
    ],
  ]
  const useful = groups
    .map(([title, list]) => ({ title, list: list.filter(({ count }) => count > 0) }))
    .filter(({ list }) => list.length > 0)
  if (useful.length === 0) return null
  return (
    <nav aria-label={t('refine')} class="refine">
      <h2>{t('refine')}</h2>
      {useful.map(({ title, list }) => (
        <>
          <h3>{t(title)}</h3>
          <ul class="plain-links">
            {list.map(({ label, count, href }) => (
              <li>
                <a href={href} rel="nofollow">
                  {label} <span class="hint">({count})</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  )
}

function ways(facets: readonly Facet[], named: (value: string) => string | undefined, href: (value: string) => string): Way[] {
  return facets.slice(0, 8).flatMap(({ value, count }) => {
    const label = named(value)
    return label === undefined ? [] : [{ label, count, href: href(value) }]
  })
}
