import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { MoneyField } from '#ui/money-field.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { setOwnBudget } from '../acts/set-budget.ts'
import { thisMonth } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'
import { cashWords } from '../messages/cash.ts'
import { findBudget } from '../queries/my-budget.ts'
import { CurrencyChoice } from './currency-choice.tsx'
import { monthOptions } from './months.ts'
import { amountRefusals } from './refusals.ts'

export const budgetSettingsPage = page({
  name: 'my-budget-settings',
  title: 'La monnaie et le départ de mon budget',
  path: routes.myBudgetSettings,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, budget: (await findBudget(tx, mine.record.id)).budget }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, timeZone }, now, language, form, shell }) {
    const t = cashWords(language)
    const given = { form, language }
    const current = thisMonth(now, timeZone)
    return (
      <Layout shell={shell} title={t('settings')} back={{ href: routes.myBudget, label: budgetWords(language)('title') }}>
        <Form action={routes.myBudgetSettings} {...given} submit={t('save')} hidden={{ version: String(budget?.version ?? 0) }}>
          <CurrencyChoice {...given} legend={t('currency')} hint={t('currency-hint')} stored={budget?.currency} />
          <MoneyField
            {...given}
            name="opening"
            label={t('opening')}
            hint={t('opening-hint')}
            currency={undefined}
            stored={budget?.opening}
          />
          <Select
            {...given}
            name="firstMonth"
            label={t('first-month')}
            stored={(budget?.firstMonth ?? current).toString()}
            options={monthOptions(current.subtract({ months: 3 }), 16, language, [budget?.firstMonth])}
            required
          />
        </Form>
      </Layout>
    )
  },
})

export const setBudgetHere = post({
  path: routes.myBudgetSettings,
  act: setOwnBudget,
  page: budgetSettingsPage,
  next: () => routes.myBudget,
  said: (_, language) => cashWords(language)('saved'),
  refusals: {
    ...amountRefusals((language) => cashWords(language)('opening')),
    'changed-elsewhere': (language) => cashWords(language)('conflict'),
  },
})
