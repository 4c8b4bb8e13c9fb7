import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card, Cards } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { findLimitPassed } from '../budget/queries/my-limit.ts'
import { LimitNotice } from '../budget/web/limit-notice.tsx'
import { isThePerson } from '../domain/rights.ts'
import { plan, planSentences } from '../messages/my-plan.ts'
import { listMyPlanChanges } from '../queries/my-plan.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { listPersonActions } from '../queries/person-plan.ts'
import { labelsOf } from './labels.ts'
import { ActionTimeline, ChangeTimeline } from './my-plan-timeline.tsx'

export const myPlanPage = page({
  name: 'my-plan',
  title: 'Mon plan',
  path: routes.myPlan,
  who: ['person'],
  menu: { label: labelsOf(planSentences, 'menu'), order: 5 },
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    const answers = await listPersonAnswers(tx, id)
    return {
      ...mine,
      actions: await listPersonActions(tx, id),
      changes: await listMyPlanChanges(tx, id),
      passed: await findLimitPassed(tx, id),
      wishes: [...answers.values()].filter(({ wish }) => wish !== ''),
    }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { actions, changes, passed, wishes, timeZone }, language, shell }) {
    const t = plan(language)
    const planned = actions.filter(({ state }) => state === 'planned')
    const moved = actions.filter(({ state }) => state !== 'planned')
    const starts = wishes.filter(({ wish }) => !actions.some(({ what }) => what === wish)).slice(0, 3)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {actions.length === 0 ? (
          <NextStep href={routes.addAction} title={t('add')} body={t('empty')} />
        ) : (
          <div class="actions">
            <LinkButton href={routes.addAction}>{t('add')}</LinkButton>
          </div>
        )}
        <LimitNotice passed={passed} language={language} />
        {planned.length === 0 ? null : (
          <section aria-labelledby="to-do">
            <h2 id="to-do">{t('to-do')}</h2>
            <ActionTimeline actions={planned} language={language} timeZone={timeZone} />
          </section>
        )}
        {starts.length === 0 ? null : (
          <section aria-labelledby="wishes">
            <h2 id="wishes">{t('wishes-title')}</h2>
            <Cards>
              {starts.map(({ indicator, wish }) => (
                <Card>
                  <p>
                    {t('wrote')} <q dir="auto">{wish}</q>
                  </p>
                  <LinkButton href={href(routes.addAction, {}, { from: indicator })} kind="secondary">
                    {t('make-action')}
                  </LinkButton>
                </Card>
              ))}
            </Cards>
          </section>
        )}
        {moved.length === 0 ? null : (
          <section aria-labelledby="moved">
            <h2 id="moved">{t('moved')}</h2>
            <ActionTimeline actions={moved} language={language} timeZone={timeZone} />
          </section>
        )}
        {changes.length === 0 ? null : (
          <Details summary={t('history')}>
            <ChangeTimeline changes={changes} language={language} timeZone={timeZone} />
          </Details>
        )}
      </Layout>
    )
  },
})
