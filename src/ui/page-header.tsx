import { Icon, Mark } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { Shell } from './layout.tsx'
import { ui } from './messages.ts'

/** The top of every page. On a narrow screen the menu opens over the page; it needs no script, and stays open where browsers are too old. */
export function Header({ shell }: { shell: Shell }) {
  const say = ui(shell.language)
  const { account } = shell
  const hasMenu = shell.navigation.length > 0 || account !== undefined
  return (
    <header class="site-header">
      <div class="bar">
        <a class="brand" href="/" aria-label={say('home')}>
          <Mark />
          <span class="brand-name" lang="fr">
            Maillon
          </span>
        </a>
        {hasMenu ? (
          <>
            <button type="button" class="menu-button" popovertarget="menu">
              <Icon name="menu" />
              {say('menu')}
            </button>
            <div class="menu" id="menu" popover="auto">
              {account === undefined ? null : (
                <a class="account" href={account.accountHref}>
                  <Icon name="person" />
                  <bdi>{account.name}</bdi>
                </a>
              )}
              {shell.navigation.length === 0 ? null : <Navigation shell={shell} />}
            </div>
          </>
        ) : null}
        <LanguageSwitch shell={shell} />
      </div>
      {shell.demo === undefined ? null : <DemoBar shell={shell} name={shell.demo.name} />}
    </header>
  )
}

function Navigation({ shell }: { shell: Shell }) {
  return (
    <nav aria-label={ui(shell.language)('navigation')}>
      <ul>
        {shell.navigation.map((place) => (
          <li>
            <a href={place.href} aria-current={place.current === true ? 'page' : undefined}>
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DemoBar({ shell, name }: { shell: Shell; name: string }) {
  const say = ui(shell.language)
  return (
    <div class="demo-bar">
      <p>
        <strong>{say('demo-title')}.</strong> {say('demo-text')} <bdi>{name}</bdi>. <a href="/demo">{say('demo-change')}</a>
      </p>
    </div>
  )
}
