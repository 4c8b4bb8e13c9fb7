import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { takeBackReferral } from '../acts/take-back-referral.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { findMyReferral } from '../queries/my-referral.ts'
import { myRefusals } from './my-steps.ts'

/** Before she takes her consent back: what it does, and what it cannot undo. */
export const myTakeBackPage = page({
  name: 'take-back-referral',
  title: 'Reprendre mon accord pour une demande',
  path: routes.takeBackReferral,
  who: ['person'],
  input: z.object({ referral: id<'referral'>() }),
  load: (tx, { referral }, moment) => findMyReferral(tx, referral, moment),
  allow: (actor, { referral }) => actor.signedIn && actor.personId === referral.personId,
  reads: 'nobody',
  view({ data: { referral }, language, form, shell }) {
    const t = myReferralWords(language)
    const back = href(routes.myReferral, { referral: referral.id })
    return (
      <Layout shell={shell} title={t('take-back-title')} lead={t('take-back-lead')} back={{ href: back, label: t('back') }}>
        <p>
          <bdi>{referral.serviceName}</bdi> · <bdi>{referral.cardName}</bdi>
        </p>
        <p>{t('take-back-keeps')}</p>
        <Form
          action={href(routes.takeBackReferral, { referral: referral.id })}
          form={form}
          language={language}
          submit={t('take-back-do')}
          hidden={{ version: String(referral.version) }}
          secondary={
            <LinkButton href={back} kind="quiet">
              {t('back')}
            </LinkButton>
          }
        />
      </Layout>
    )
  },
})

export const takeBackMine = post({
  path: routes.takeBackReferral,
  act: takeBackReferral,
  page: myTakeBackPage,
  next: ({ move }) => href(routes.myReferral, { referral: move.referral.id }),
  said: (_, language) => myReferralWords(language)('taken-back'),
  refusals: { ...myRefusals, 'way-missing': myRefusals['illegal-step'] },
})
