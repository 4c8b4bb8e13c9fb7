import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { findForAdviser } from '../../queries/person-for-adviser.ts'
import { readingOf, roomOf, WhoseName } from '../../web/person-parts.tsx'
import { resourcesWords } from '../messages/resources.ts'
import { findResources } from '../queries/find-resources.ts'
import { NeedPart, PlanPart } from './resource-parts.tsx'

/** What may help, from what she shares: for each service the reason in words, never a figure about her. */
export const personResourcesPage = page({
  name: 'person-resources',
  title: 'Des services pour une personne',
  path: routes.personResources,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor, now }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined || !canOpenRecord(actor, found.record)) return undefined
    return { record: found.record, ...(await findResources(tx, found.record, now)) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => readingOf(record, 'resources'),
  view({ data: { record, forNeeds, forPlan }, language, shell }) {
    const t = resourcesWords(language)
    const hidden = (['assessment', 'plan'] as const).filter((part) => !record.shares.includes(part))
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        {hidden.map((part) => (
          <Notice kind="private">
            <p>{t(`not-${part}`)}</p>
          </Notice>
        ))}
        {forNeeds.length + forPlan.length === 0 ? (
          <EmptyState title={t('empty')}>
            <p>{t('empty-body')}</p>
          </EmptyState>
        ) : null}
        {forPlan.map((one) => (
          <PlanPart one={one} record={record} language={language} />
        ))}
        {forNeeds.map((one) => (
          <NeedPart one={one} record={record} language={language} />
        ))}
        <div class="actions">
          <LinkButton href={routes.services} kind="secondary">
            {t('search')}
          </LinkButton>
        </div>
        <p class="hint">{t('read')}</p>
      </Layout>
    )
  },
})
