import type { FormState } from '#platform/form-state.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { formatMoment } from '#ui/format.ts'
import { Status } from '#ui/status.tsx'
import { accountWords, wayName } from '../messages/account.ts'
import { clockOf, type Part } from './parts.ts'

/** Every place where the account is open, and the way to close each. */
export function Sessions({ account, actor, language, form }: Part & { form: FormState }) {
  const t = accountWords(language)
  const clock = clockOf({ account, actor, language })
  const when = (instant: Temporal.Instant) => formatMoment(instant, clock, language)
  return (
    <Card title={t('sessions')}>
      <ErrorSummary form={form} language={language} />
      <ul class="plain">
        {account.sessions.map((session) => (
          <li>
            <p>
              <strong>
                <bdi>{session.agent}</bdi>
              </strong>
              , {wayName(language)(session.way)}
              <br />
              <span class="hint">{t('since', { since: when(session.since), seen: when(session.seen) })}</span>
            </p>
            {session.id === actor.sessionId ? (
              <Status kind="done">{t('here')}</Status>
            ) : (
              <form method="post" action={href(routes.endSession, { session: session.id })}>
                <Button kind="secondary" label={t('endWhich', { agent: session.agent })}>
                  {t('end')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {account.sessions.length < 2 ? null : (
        <form method="post" action={routes.endOtherSessions}>
          <Button kind="secondary">{t('endOthers')}</Button>
        </form>
      )}
    </Card>
  )
}
