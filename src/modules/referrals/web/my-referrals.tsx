import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { myReferralWords } from '../messages/my-referral.ts'
import { findMyReferrals } from '../queries/my-referral.ts'
import { standingSentence } from './standing.tsx'

export const myReferralsPage = page({
  name: 'my-referrals',
  title: 'Mes demandes à des services',
  path: routes.myReferrals,
  who: ['person'],
  menu: { label: { fr: 'Mes demandes', en: 'My requests', es: 'Mis solicitudes', it: 'Le mie richieste', ar: 'طلباتي' }, order: 45 },
  input: nothing,
  load: (tx, _, moment) => findMyReferrals(tx, moment),
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { referrals }, language, shell }) {
    const t = myReferralWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {referrals.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.services, label: t('look-for') }}>
            <p>{t('none-body')}</p>
          </EmptyState>
        ) : (
          <TaskList
            items={referrals.map(({ referral, timeZone }) => ({
              href: href(routes.myReferral, { referral: referral.id }),
              title: <bdi>{referral.serviceName}</bdi>,
              hint: (
                <>
                  <bdi>{referral.cardName}</bdi>
                  <br />
                  {standingSentence(referral, timeZone, language)}
                </>
              ),
            }))}
          />
        )}
      </Layout>
    )
  },
})
