import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { signIn } from '../messages/sign-in.ts'

/** Signing in with a passkey: a form that the browser fills once its owner agreed. Hidden where it cannot work. */
export function PasskeySignIn({ language, next }: { language: Language; next: string | null }) {
  const t = signIn(language)
  return (
    <div data-passkey="get" data-options={routes.passkeyChallenge} hidden>
      <Card title={t('byPasskey')}>
        <p>{t('passkeyBody')}</p>
        <form method="post" action={routes.passkeySignIn}>
          <input type="hidden" name="credential" value="" />
          {next === null ? null : <input type="hidden" name="next" value={next} />}
          <button type="submit" class="button secondary">
            {t('passkey')}
          </button>
          <p class="hint" role="status" data-passkey-failed={t('passkeyFailed')}></p>
        </form>
      </Card>
    </div>
  )
}
