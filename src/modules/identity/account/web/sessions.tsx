import type { FormState } from '#platform/form-state.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { formatMoment } from '#ui/format.ts'
import { Status } from '#ui/status.tsx'
import { ButtonForm } from '../../button-form.tsx'
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
      <dl class="summary-list">
        {account.sessions.map((session) => (
          <div>
            <dt>
              <bdi>{session.agent}</bdi>
            </dt>
            <dd>
              {wayName(language)(session.way)}
              <p class="hint">{t('since', { since: when(session.since), seen: when(session.seen) })}</p>
            </dd>
            <dd class="change">
              {session.id === actor.sessionId ? (
                <Status kind="done">{t('here')}</Status>
              ) : (
                <ButtonForm action={href(routes.endSession, { session: session.id })} of={session.agent}>
                  {t('end')}
                </ButtonForm>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {account.sessions.length < 2 ? null : <ButtonForm action={routes.endOtherSessions}>{t('endOthers')}</ButtonForm>}
    </Card>
  )
}
