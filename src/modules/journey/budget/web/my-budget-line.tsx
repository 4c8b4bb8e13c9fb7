import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changeBudgetLine } from '../acts/change-budget-line.ts'
import { budgetWords } from '../messages/budget.ts'
import { lineWords } from '../messages/budget-line.ts'
import { findMyBudgetLine } from '../queries/my-budget-line.ts'
import { BudgetLineFields } from './budget-line-fields.tsx'
import { amountRefusals } from './refusals.ts'
import { StoredLine } from './stored-line.tsx'

export const myBudgetLinePage = page({
  name: 'my-budget-line',
  title: 'Une ligne de mon budget',
  path: routes.myBudgetLine,
  who: ['person'],
  input: z.object({ line: id<'budget-line'>() }),
  load: (tx, { line }, moment) => findMyBudgetLine(tx, line, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, line }, language, form, shell }) {
    const t = lineWords(language)
    const words = budgetWords(language)
    const at = { line: line.id }
    return (
      <Layout shell={shell} title={line.label} lead={words(line.kind)} back={{ href: routes.myBudget, label: words('title') }}>
        {form.conflict !== true ? null : <StoredLine line={line} currency={budget.currency} language={language} />}
        <Form
          action={href(routes.myBudgetLine, at)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(line.version) }}
          secondary={
            <LinkButton href={href(routes.removeBudgetLine, at)} kind="quiet">
              {t('remove')}
            </LinkButton>
          }
        >
          <BudgetLineFields
            kind={line.kind}
            stored={line}
            currency={budget.currency}
            firstMonth={budget.firstMonth}
            form={form}
            language={language}
          />
        </Form>
      </Layout>
    )
  },
})

export const changeLineHere = post({
  path: routes.myBudgetLine,
  act: changeBudgetLine,
  page: myBudgetLinePage,
  next: () => routes.myBudget,
  said: (_, language) => lineWords(language)('changed'),
  refusals: {
    ...amountRefusals((language) => lineWords(language)('amount')),
    'months-reversed': (language) => lineWords(language)('months-reversed'),
    'changed-elsewhere': (language) => lineWords(language)('conflict'),
  },
})
