import type { Child } from 'hono/jsx'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { offline } from '../messages/offline.ts'

/** What stays on the device: where she stands, and what she comes back to between two meetings. */
const kept = { me: routes.me, plan: routes.myPlan, decision: routes.myDecision, appointments: routes.myAppointments } as const
const names = ['me', 'plan', 'decision', 'appointments'] as const

export const offlinePage = page({
  name: 'offline',
  title: 'Lire sans réseau',
  path: routes.offline,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ actor, language, shell }) {
    const t = offline(language)
    const isPerson = actor.signedIn && actor.personId !== null
    const signedIn = isPerson ? { 'data-signed-in': '' } : {}
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} island={['offline']}>
        <div data-offline {...signedIn} data-addresses={Object.values(kept).join(' ')} data-language={language} data-kept={t('kept')}>
          <Part name="no-script" shown>
            <p>{t('noscript')}</p>
            {isPerson ? <LinkButton href={routes.myCopy}>{t('print')}</LinkButton> : null}
          </Part>
          <Part name="unsent">
            <h2>{t('not-sent')}</h2>
            <p>{t('not-sent-text')}</p>
            <p class="hint">{t('not-sent-file')}</p>
            <form method="post" class="form" data-field={t('typed')}>
              <Button>{t('again')}</Button>
            </form>
          </Part>
          <Part name="failed">
            <Notice kind="attention">
              <p>{t('failed')}</p>
            </Notice>
          </Part>
          <Part name="off">
            <p>{t('off')}</p>
            <ul>
              {names.map((name) => (
                <li>{t(name)}</li>
              ))}
            </ul>
            <p>{t('locked')}</p>
            <p>{t('shared')}</p>
            <div class="actions">
              <button type="button" class="button primary" data-do="keep">
                {t('keep')}
              </button>
            </div>
          </Part>
          <Part name="busy">
            <p role="status">{t('busy')}</p>
          </Part>
          <Part name="on">
            <p>{t('on')}</p>
            <ul>
              {names.map((name) => (
                <li>
                  <a href={kept[name]}>{t(name)}</a>
                </li>
              ))}
            </ul>
            <p>{t('renewed')}</p>
            <div class="actions">
              <button type="button" class="button secondary" data-do="forget">
                {t('forget')}
              </button>
            </div>
          </Part>
          <Part name="sign-in">
            <p>{t('sign-in')}</p>
            <LinkButton href={routes.signIn}>{t('enter')}</LinkButton>
          </Part>
          <Part name="cannot">
            <p>{t('cannot')}</p>
          </Part>
        </div>
      </Layout>
    )
  },
})

/** One thing the page may say; its script shows the one that is true, and without script the first is. */
function Part({ name, shown, children }: { name: string; shown?: true; children: Child }) {
  return (
    <div class="card flow" data-part={name} hidden={shown !== true}>
      {children}
    </div>
  )
}
