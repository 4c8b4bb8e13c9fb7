import { canOpenRecord, findRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Table } from '#ui/table.tsx'
import { draftWords } from '../messages/draft.ts'
import { staffWords } from '../messages/staff.ts'
import { listReferrals } from '../queries/find-referral.ts'
import { Standing } from './standing.tsx'

/** All the referrals this organisation prepared with one person. */
export const personReferralsPage = page({
  name: 'person-referrals',
  title: 'Les mises en relation d’une personne',
  path: routes.personReferrals,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const record = await findRecord(tx, person)
    return record === undefined
      ? undefined
      : { record, referrals: await listReferrals(tx, person, actor.signedIn ? actor.organisationId : null) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => ({ personId: record.id, what: 'referral', reason: 'accompaniment' }),
  view({ data: { record, referrals }, language, shell }) {
    const t = draftWords(language)
    const to = href(routes.newReferral, { person: record.id })
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.person, { person: record.id }), label: t('back') }}
        aside={
          <p class="whose">
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
        width="wide"
      >
        {referrals.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: to, label: t('new') }}>
            <p>{t('none-body')}</p>
          </EmptyState>
        ) : (
          <>
            <div class="actions">
              <LinkButton href={to}>{t('new')}</LinkButton>
            </div>
            <Table
              caption={t('title')}
              columns={[
                { key: 'service', label: t('choose-title') },
                { key: 'state', label: staffWords(language)('state') },
                { key: 'due', label: staffWords(language)('due') },
              ]}
              rows={referrals.map((referral) => ({
                service: (
                  <>
                    <a href={href(routes.referral, { referral: referral.id })}>
                      <bdi>{referral.serviceName}</bdi>
                    </a>
                    <br />
                    <bdi>{referral.cardName}</bdi>
                  </>
                ),
                state: <Standing state={referral.state} language={language} />,
                due: referral.endedAt === null ? formatDay(referral.dueAt.toZonedDateTimeISO('UTC').toPlainDate(), language) : '–',
              }))}
            />
          </>
        )}
      </Layout>
    )
  },
})
