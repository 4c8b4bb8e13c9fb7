import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { removeBudgetLine } from '../acts/remove-budget-line.ts'
import { budgetWords } from '../messages/budget.ts'
import { lineWords } from '../messages/budget-line.ts'
import { findMyBudgetLine } from '../queries/my-budget-line.ts'
import { StoredLine } from './stored-line.tsx'

export const budgetLineRemovalPage = page({
  name: 'my-budget-line-removal',
  title: 'Retirer une ligne de mon budget',
  path: routes.removeBudgetLine,
  who: ['person'],
  input: z.object({ line: id<'budget-line'>() }),
  load: (tx, { line }, moment) => findMyBudgetLine(tx, line, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, line }, language, form, shell }) {
    const t = lineWords(language)
    const at = { line: line.id }
    const title = t('remove-title', { label: line.label })
    return (
      <Layout shell={shell} title={title} back={{ href: routes.myBudget, label: budgetWords(language)('title') }}>
        {form.conflict === true ? <StoredLine line={line} currency={budget.currency} language={language} /> : null}
        <p>{t('remove-body')}</p>
        <Form
          action={href(routes.removeBudgetLine, at)}
          form={form}
          language={language}
          submit={t('remove')}
          kind="warning"
          hidden={{ version: String(line.version) }}
          secondary={
            <LinkButton href={href(routes.myBudgetLine, at)} kind="secondary">
              {t('keep')}
            </LinkButton>
          }
        />
      </Layout>
    )
  },
})

export const removeLineHere = post({
  path: routes.removeBudgetLine,
  act: removeBudgetLine,
  page: budgetLineRemovalPage,
  next: () => routes.myBudget,
  said: (_, language) => lineWords(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
