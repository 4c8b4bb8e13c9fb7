import { languageFacts, languages } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import type { Shell } from './layout.tsx'
import { ui } from './messages.ts'

/** The same page in each language, each named in itself. Laid open before signing in; folded once the person has chosen. */
export function LanguageSwitch({ shell }: { shell: Shell }) {
  const folded = shell.account !== undefined
  return (
    <div class={folded ? 'languages folded' : 'languages'}>
      {folded ? (
        <button type="button" class="menu-button" popovertarget="languages">
          <Icon name="language" />
          {languageFacts[shell.language].name}
        </button>
      ) : null}
      <nav id="languages" popover={folded ? 'auto' : undefined} aria-label={ui(shell.language)('languages')}>
        <ul>
          {languages.map((language) => (
            <li>
              <a
                href={inLanguage(shell.path, language)}
                lang={language}
                hreflang={language}
                dir={languageFacts[language].direction}
                aria-current={language === shell.language ? 'true' : undefined}
              >
                {languageFacts[language].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** The address of this page with `lang` set; the rest of the query is kept. Always stays on this site. */
export function inLanguage(path: string, language: string): string {
  const [before = '', query = ''] = (path.split('#')[0] ?? '').split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('lang', language)
  return `/${before.replace(/^[/\\]+/, '')}?${parameters}`
}
