import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { formatMoney } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import type { Budget, BudgetLine } from '../domain/budget.ts'
import { lossResources, stakeOf } from '../domain/loss.ts'
import { budgetWords } from '../messages/budget.ts'
import { lossWords } from '../messages/loss.ts'
import { findBudget } from '../queries/my-budget.ts'
import { findLimitPassed } from '../queries/my-limit.ts'
import { findLosses } from '../queries/my-losses.ts'
import { LimitNotice } from './limit-notice.tsx'
import { LossSaid } from './loss-side.tsx'

export const myLossPage = page({
  name: 'my-loss',
  title: 'Ce que j’accepte de perdre',
  path: routes.myLoss,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const money = await findBudget(tx, mine.record.id)
    const losses = await findLosses(tx, mine.record.id)
    return { ...mine, ...money, losses, passed: await findLimitPassed(tx, mine.record.id, money) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, lines, losses, passed }, language, shell }) {
    const t = lossWords(language)
    const columns = [
      { key: 'resource', label: t('resource') },
      { key: 'can', label: t('can') },
      { key: 'willing', label: t('willing') },
    ] as const
    const saidOf = { currency: budget?.currency, language }
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.myInstruments, label: budgetWords(language)('instruments') }}
      >
        <LimitNotice passed={passed} language={language} />
        {losses.size > 0 ? null : (
          <NextStep href={href(routes.myLossOf, { resource: 'money' })} title={t('first-step')} body={t('first-hint')} />
        )}
        <Table
          caption={t('title')}
          quietCaption
          columns={columns}
          rows={lossResources.map((resource) => ({
            resource: <a href={href(routes.myLossOf, { resource })}>{t(resource)}</a>,
            can: <LossSaid side={losses.get(resource)?.can} {...saidOf} />,
            willing: <LossSaid side={losses.get(resource)?.willing} {...saidOf} />,
          }))}
        />
        {budget === undefined || lines.length === 0 ? null : (
          <StakeOf budget={budget} lines={lines} language={language} within={passed === undefined && hasLimit(losses)} />
        )}
        <Details summary={t('why')}>
          <p>{t('why-body')}</p>
        </Details>
      </Layout>
    )
  },
})

const hasLimit = (losses: Awaited<ReturnType<typeof findLosses>>) => (losses.get('money')?.willing.amount ?? null) !== null

type StakeProps = { budget: Budget; lines: readonly BudgetLine[]; language: Language; within: boolean }

/** What the budget asks for at its most, so that the limit can be set against something. */
function StakeOf({ budget, lines, language, within }: StakeProps) {
  const t = lossWords(language)
  const stake = stakeOf(budget, lines)
  const money = (amount: bigint) => <bdi>{formatMoney(amount, budget.currency, language)}</bdi>
  return (
    <section aria-labelledby="stake">
      <h2 id="stake">{t('stake')}</h2>
      <SummaryList
        language={language}
        items={[
          { label: t('stake-start'), value: money(stake.toStart) },
          { label: t('stake-months'), value: money(stake.monthsLack) },
          { label: t('stake-all'), value: money(stake.all) },
        ]}
      />
      <p class="hint">{t('stake-how')}</p>
      {within ? <p>{t('within')}</p> : null}
    </section>
  )
}
