import { optionalChoice, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatMoney, formatMonth } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { cashOfYear } from '../domain/cash.ts'
import { budgetWords } from '../messages/budget.ts'
import { cashWords } from '../messages/cash.ts'
import { findBudget } from '../queries/my-budget.ts'
import { findLimitPassed } from '../queries/my-limit.ts'
import { CashFigure } from './cash-figure.tsx'
import { CashSaid } from './cash-said.tsx'
import { CashTable } from './cash-table.tsx'
import { LimitNotice } from './limit-notice.tsx'

export const myCashPage = page({
  name: 'my-cash',
  title: 'Mes douze mois',
  path: routes.myCash,
  who: ['person'],
  input: z.object({ of: optionalChoice(['project']).catch(null) }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const money = await findBudget(tx, mine.record.id)
    return { ...mine, ...money, passed: await findLimitPassed(tx, mine.record.id, money) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, lines, passed }, input: { of }, language, shell }) {
    const t = cashWords(language)
    const back = { href: routes.myBudget, label: budgetWords(language)('title') }
    if (budget === undefined || lines.length === 0)
      return (
        <Layout shell={shell} title={t('title')} back={back}>
          <EmptyState title={t('empty-title')} action={{ href: routes.addBudgetLine, label: budgetWords(language)('first-step') }}>
            <p>{t('empty')}</p>
          </EmptyState>
        </Layout>
      )
    const { currency, opening, firstMonth } = budget
    const months = cashOfYear(budget, of === null ? lines : lines.filter(({ purse }) => purse === of))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={back} styles={['budget.css']}>
        <LimitNotice passed={passed} language={language} />
        <CashSaid months={months} currency={currency} language={language} />
        <CashFigure months={months} currency={currency} language={language} />
        {lines.some(({ purse }) => purse === 'household') ? <OtherView of={of} language={language} /> : null}
        <CashTable months={months} currency={currency} language={language} caption={t(of === null ? 'of-all' : 'of-project')} />
        <p>
          {t('starts', { opening: formatMoney(opening, currency, language), month: formatMonth(firstMonth, language) })}{' '}
          <a href={routes.myBudgetSettings}>{t('change')}</a>
        </p>
        <PrintButton language={language} />
      </Layout>
    )
  },
})

function OtherView({ of, language }: { of: 'project' | null; language: Language }) {
  return (
    <div class="actions">
      <LinkButton href={href(routes.myCash, {}, { of: of === null ? 'project' : null })} kind="secondary">
        {cashWords(language)(of === null ? 'see-project' : 'see-all')}
      </LinkButton>
    </div>
  )
}
