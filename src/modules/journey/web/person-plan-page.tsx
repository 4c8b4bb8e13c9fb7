import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Tag } from '#ui/status.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { PlanAction } from '../domain/plan.ts'
import { personPlan } from '../messages/person-plan.ts'
import { findForAdviser, maySee } from '../queries/person-for-adviser.ts'
import { listPersonActions, listPersonPlanMoves, type PlanMove } from '../queries/person-plan.ts'
import { Day, readingOf, roomOf, WhoseName, Written } from './person-parts.tsx'

/** The plan as the person shares it: she alone writes it. */
export const personPlanPage = page({
  name: 'person-plan',
  title: 'Le plan d’action partagé',
  path: routes.personPlan,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined) return undefined
    return { ...found, actions: await listPersonActions(tx, person), moves: await listPersonPlanMoves(tx, person) }
  },
  allow: (actor, data) => maySee(actor, data, 'plan'),
  reads: ({ record }) => readingOf(record, 'plan'),
  view({ data: { record, actions, moves }, language, shell }) {
    const t = personPlan(language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        {actions.length === 0 ? (
          <EmptyState title={t('empty')}>
            <p>{t('emptyBody')}</p>
          </EmptyState>
        ) : (
          actions.map((action) => (
            <ActionCard action={action} moves={moves.filter(({ actionId }) => actionId === action.id)} language={language} />
          ))
        )}
      </Layout>
    )
  },
})

function ActionCard({ action, moves, language }: { action: PlanAction; moves: readonly PlanMove[]; language: Language }) {
  const t = personPlan(language)
  const facts = [
    { label: t('dueOn'), value: action.dueOn === null ? t('noDate') : <Day day={action.dueOn} language={language} /> },
    { label: t('resource'), value: <bdi>{action.resource}</bdi>, empty: action.resource === '' },
    { label: t('trace'), value: <Written>{action.trace}</Written>, empty: action.trace === '' },
    { label: t('word'), value: <Written>{action.word}</Written>, empty: action.word === '' },
  ]
  return (
    <Card title={<bdi>{action.what}</bdi>} eyebrow={<Tag>{t(action.state)}</Tag>}>
      <SummaryList language={language} items={facts.filter(({ empty }) => empty !== true)} />
      {moves.length < 2 ? null : (
        <Details summary={t('moves')}>
          <Timeline items={moves.map((move) => momentOf(move, language))} />
        </Details>
      )}
    </Card>
  )
}

function momentOf({ at, state, word }: PlanMove, language: Language) {
  const day = at.toZonedDateTimeISO('UTC').toPlainDate()
  return {
    when: formatDay(day, language),
    datetime: at.toString(),
    title: personPlan(language)(state),
    ...(word === '' ? {} : { body: <Written>{word}</Written> }),
  }
}
