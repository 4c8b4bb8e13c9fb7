import { optionalChoice, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { addBudgetLine } from '../acts/add-budget-line.ts'
import { lineKinds, purses, thisMonth } from '../domain/budget.ts'
import { budgetWords } from '../messages/budget.ts'
import { lineWords } from '../messages/budget-line.ts'
import { findBudget } from '../queries/my-budget.ts'
import { BudgetLineFields } from './budget-line-fields.tsx'
import { amountRefusals } from './refusals.ts'

export const newBudgetLinePage = page({
  name: 'my-new-budget-line',
  title: 'Ajouter une ligne à mon budget',
  path: routes.addBudgetLine,
  who: ['person'],
  input: z.object({ kind: optionalChoice(lineKinds).catch(null), purse: optionalChoice(purses).catch(null) }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, budget: (await findBudget(tx, mine.record.id)).budget }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, timeZone }, input: { kind, purse }, now, language, form, shell }) {
    const t = lineWords(language)
    const back = { href: routes.myBudget, label: budgetWords(language)('title') }
    if (kind === null)
      return (
        <Layout shell={shell} title={t('which-kind')} back={back}>
          <TaskList
            items={lineKinds.map((each) => ({
              href: href(routes.addBudgetLine, {}, { kind: each, purse }),
              title: t(`${each}-title`),
              hint: t(`${each}-meaning`),
            }))}
          />
        </Layout>
      )
    return (
      <Layout shell={shell} title={t(`${kind}-title`)} back={{ href: href(routes.addBudgetLine, {}, { purse }), label: t('which-kind') }}>
        <Form action={routes.addBudgetLine} form={form} language={language} submit={t('save')} hidden={{ kind }}>
          <BudgetLineFields
            kind={kind}
            stored={purse === null ? {} : { purse }}
            currency={budget?.currency}
            firstMonth={budget?.firstMonth ?? thisMonth(now, timeZone)}
            form={form}
            language={language}
          />
        </Form>
      </Layout>
    )
  },
})

export const addLineHere = post({
  path: routes.addBudgetLine,
  act: addBudgetLine,
  page: newBudgetLinePage,
  next: () => routes.myBudget,
  said: (_, language) => lineWords(language)('added'),
  refusals: {
    ...amountRefusals((language) => lineWords(language)('amount')),
    'months-reversed': (language) => lineWords(language)('months-reversed'),
  },
})
