import type { Language } from '#platform/i18n.ts'
import { needGroups, needs } from '../../cards/needs.ts'
import { searchWords } from '../messages/search.ts'
import { type Asked, searchAddress } from './search-input.ts'

/** Everything one may look for, as links: nothing to type, nothing to spell. */
export function BrowseNeeds({ asked, language }: { asked: Asked; language: Language }) {
  const t = searchWords(language)
  return (
    <section>
      <h2>{t('browse')}</h2>
      <div class="need-groups">
        {needGroups.map((group) => (
          <section>
            <h3>{group.title[language]}</h3>
            <ul class="plain-links">
              {needs
                .filter((need) => need.group === group.code)
                .map(({ code, title }) => (
                  <li>
                    <a href={searchAddress(asked, { needs: [code] })}>{title[language]}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
