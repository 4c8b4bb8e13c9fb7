import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { formatMoney, formatMonth } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { type Budget, type BudgetLine, lineKinds, linesOf, type Purse, purses } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'
import { findBudget } from '../queries/my-budget.ts'
import { findLimitPassed } from '../queries/my-limit.ts'
import { LimitNotice } from './limit-notice.tsx'
import { LineList } from './line-list.tsx'

export const myBudgetPage = page({
  name: 'my-budget',
  title: 'Mon budget',
  path: routes.myBudget,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const money = await findBudget(tx, mine.record.id)
    return { ...mine, ...money, passed: await findLimitPassed(tx, mine.record.id, money) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, lines, passed }, language, shell }) {
    const t = budgetWords(language)
    const back = { href: routes.myInstruments, label: t('instruments') }
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={back} styles={['budget.css']}>
        <LimitNotice passed={passed} language={language} here />
        {lines.length === 0 || budget === undefined ? (
          <NextStep href={routes.addBudgetLine} title={t('first-step')} body={t('first-hint')} />
        ) : (
          <>
            <NextStep href={routes.myCash} title={t('see-year')} body={t('see-year-hint')} />
            {purses.map((purse) => (
              <PurseOf purse={purse} lines={lines} budget={budget} language={language} />
            ))}
          </>
        )}
        {budget === undefined ? null : <Settings budget={budget} language={language} />}
        <TaskList items={[{ href: routes.myLoss, title: t('see-loss'), hint: t('see-loss-hint') }]} />
      </Layout>
    )
  },
})

type PurseProps = { purse: Purse; lines: readonly BudgetLine[]; budget: Budget; language: Language }

function PurseOf({ purse, lines, budget, language }: PurseProps) {
  const t = budgetWords(language)
  return (
    <section aria-labelledby={purse}>
      <h2 id={purse}>{t(purse)}</h2>
      {lineKinds.map((kind) => {
        const section = linesOf(lines, kind, purse)
        return section.length === 0 ? null : (
          <>
            <h3>{t(kind)}</h3>
            <LineList lines={section} currency={budget.currency} language={language} />
          </>
        )
      })}
      <div class="actions">
        <LinkButton href={href(routes.addBudgetLine, {}, { purse })} kind="secondary">
          {t('add')}
          <span class="unseen"> ({t(purse)})</span>
        </LinkButton>
      </div>
    </section>
  )
}

function Settings({ budget, language }: { budget: Budget; language: Language }) {
  const t = budgetWords(language)
  const change = { href: routes.myBudgetSettings }
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t('settings')}</h2>
      <SummaryList
        language={language}
        items={[
          { label: t('currency'), value: t(budget.currency), change },
          { label: t('opening'), value: <bdi>{formatMoney(budget.opening, budget.currency, language)}</bdi>, change },
          { label: t('first-month'), value: formatMonth(budget.firstMonth, language), change },
        ]}
      />
    </section>
  )
}
