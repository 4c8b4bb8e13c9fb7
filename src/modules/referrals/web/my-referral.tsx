import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { stepsFrom } from '../domain/steps.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { findMyReferral, type ReferralSight } from '../queries/my-referral.ts'
import { History } from './history.tsx'
import { MyNext } from './my-next.tsx'
import { SheetSeen } from './sheet.tsx'
import { standingSentence } from './standing.tsx'
import { StepButton } from './step-button.tsx'
import { Written } from './written.tsx'

export const myReferralPage = page({
  name: 'my-referral',
  title: 'Une de mes demandes',
  path: routes.myReferral,
  who: ['person'],
  input: z.object({ referral: id<'referral'>() }),
  load: (tx, { referral }, moment) => findMyReferral(tx, referral, moment),
  allow: (actor, { referral }) => actor.signedIn && actor.personId === referral.personId,
  reads: 'nobody',
  view({ data: sight, language, form, shell, now }) {
    const t = myReferralWords(language)
    const { referral, timeZone, steps, sheet } = sight
    return (
      <Layout
        shell={shell}
        title={referral.serviceName}
        lead={standingSentence(referral, timeZone, language)}
        back={{ href: routes.myReferrals, label: t('title') }}
        aside={
          <p>
            <bdi>{referral.cardName}</bdi>
          </p>
        }
      >
        <MyNext sight={sight} form={form} language={language} now={now} />
        <SummaryList language={language} items={[{ label: t('asked'), value: <Written>{referral.looksFor}</Written> }]} />
        {sheet === undefined ? null : (
          <Details summary={t('left')}>
            <SheetSeen sheet={sheet} language={language} timeZone={timeZone} />
          </Details>
        )}
        <Details summary={t('history')}>
          <History steps={steps} language={language} timeZone={timeZone} />
        </Details>
        <OtherChoices sight={sight} language={language} />
      </Layout>
    )
  },
})

/** What she may do besides the next thing, with nothing pushed: say no, take back. */
function OtherChoices({ sight: { referral, sheet }, language }: { sight: ReferralSight; language: Language }) {
  const t = myReferralWords(language)
  const steps = stepsFrom(referral.state, 'person')
  const given = sheet !== undefined && sheet.withdrawnAt === null
  if (!given && !steps.includes('decline')) return null
  const to = { action: href(routes.moveMyReferral, { referral: referral.id }), version: referral.version, language }
  return (
    <section aria-labelledby="other-choices">
      <h2 id="other-choices">{t('other-choices')}</h2>
      <div class="actions">
        {steps.includes('contact') ? <StepButton {...to} step="contact" label={t('called-me')} /> : null}
        {steps.includes('decline') ? <StepButton {...to} step="decline" label={t('decline')} /> : null}
        {given ? (
          <LinkButton href={href(routes.takeBackReferral, { referral: referral.id })} kind="quiet">
            {t('take-back')}
          </LinkButton>
        ) : null}
      </div>
    </section>
  )
}
