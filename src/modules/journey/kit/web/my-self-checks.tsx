import { holds } from '#kernel/actor.ts'
import { canOpenRecord, findRecord } from '#modules/people/index.ts'
import { z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { WhoseName } from '../../web/person-parts.tsx'
import { removeSelfCheckAct } from '../acts/remove-self-check.ts'
import { selfCheckWords } from '../messages/self-check.ts'
import { listMySelfChecks } from '../queries/self-checks.ts'
import { PastCheck } from './self-check-past.tsx'

/** All a counsellor wrote of her own manner, hers to erase for as long as she works here. It names whom she may still see, nobody else. */
export const mySelfChecksPage = page({
  name: 'my-self-checks',
  title: 'Mes retours sur ma manière',
  path: routes.mySelfChecks,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({}),
  async load(tx, _, { actor }) {
    const checks = await listMySelfChecks(tx)
    const met = [...new Set(checks.map(({ personId }) => personId))]
    const found = await Promise.all(met.map((person) => findRecord(tx, person)))
    const records = found.filter((record) => record !== undefined && canOpenRecord(actor, record))
    return checks.map((check) => ({ check, record: records.find((record) => record?.id === check.personId) }))
  },
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data, language, shell }) {
    const t = selfCheckWords(language)
    return (
      <Layout shell={shell} title={t('mine')} lead={t('mine-lead')} back={{ href: routes.kit, label: t('back-to-kit') }}>
        <Notice kind="private" title={t('private')}>
          <p>{t('private-body')}</p>
        </Notice>
        {data.length === 0 ? (
          <EmptyState title={t('mine-none')}>
            <p>{t('mine-none-body')}</p>
          </EmptyState>
        ) : (
          <section aria-labelledby="past">
            <h2 id="past">{t('past')}</h2>
            {data.map(({ check, record }) => (
              <PastCheck check={check} language={language}>
                {record === undefined ? null : <WhoseName record={record} />}
              </PastCheck>
            ))}
          </section>
        )}
      </Layout>
    )
  },
})

export const removeSelfCheckHere = post({
  path: routes.removeSelfCheck,
  act: removeSelfCheckAct,
  page: mySelfChecksPage,
  next: () => routes.mySelfChecks,
  said: (_, language) => selfCheckWords(language)('removed'),
  refusals: {},
})
