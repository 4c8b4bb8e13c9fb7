import { languageFacts } from '#platform/i18n.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import type { Shell } from './layout.tsx'
import { ui } from './messages.ts'

/** The end of every page: who can help, always at the same place; then the way out. */
export function Footer({ shell, width }: { shell: Shell; width: 'narrow' | 'wide' }) {
  const say = ui(shell.language)
  const { account } = shell
  return (
    <footer class="site-footer">
      <div class={`footer-inner ${width}`}>
        <section class="help" aria-labelledby="help-title">
          <h2 id="help-title">{say('help-title')}</h2>
          <Help shell={shell} />
        </section>
        {account === undefined ? null : (
          <form class="sign-out" method="post" action={account.signOutAction}>
            <input type="hidden" name="_once" value={crypto.randomUUID()} />
            <p>
              {say('signed-in')} <bdi>{account.name}</bdi>.
            </p>
            <Button kind="secondary">{say('sign-out')}</Button>
          </form>
        )}
        {languageFacts[shell.language].reviewedByNativeSpeaker || shell.language === 'fr' ? null : (
          <p class="small">{say('not-reviewed')}</p>
        )}
      </div>
    </footer>
  )
}

function Help({ shell }: { shell: Shell }) {
  const say = ui(shell.language)
  const { help } = shell
  if (help === undefined) return <a href="/help">{say('help-general')}</a>
  return (
    <>
      <p>
        {say('help-person')} <bdi>{help.name}</bdi>
      </p>
      {help.organisation === undefined ? null : (
        <p class="hint">
          <bdi>{help.organisation}</bdi>
        </p>
      )}
      <ul class="reach">
        {help.phone === undefined ? null : (
          <li>
            <a href={`tel:${help.phone.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" />
              <bdi dir="ltr">{help.phone}</bdi>
            </a>
          </li>
        )}
        {help.email === undefined ? null : (
          <li>
            <a href={`mailto:${help.email}`}>
              <Icon name="mail" />
              <bdi dir="ltr">{help.email}</bdi>
            </a>
          </li>
        )}
        <li>
          <a href="/help">{say('help-general')}</a>
        </li>
      </ul>
    </>
  )
}
