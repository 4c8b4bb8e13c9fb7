import { choice, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { sayWhatIsLost } from '../acts/say-loss.ts'
import { lossResources } from '../domain/loss.ts'
import { lineWords } from '../messages/budget-line.ts'
import { lossWords } from '../messages/loss.ts'
import { findBudget } from '../queries/my-budget.ts'
import { findLosses } from '../queries/my-losses.ts'
import { CurrencyChoice } from './currency-choice.tsx'
import { LossFields } from './loss-fields.tsx'
import { amountRefusals } from './refusals.ts'

export const myLossOfPage = page({
  name: 'my-loss-of',
  title: 'Ce que j’accepte de perdre : argent, temps, proches ou nom',
  path: routes.myLossOf,
  who: ['person'],
  input: z.object({ resource: choice(lossResources) }),
  async load(tx, { resource }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { budget } = await findBudget(tx, mine.record.id)
    return { ...mine, budget, loss: (await findLosses(tx, mine.record.id)).get(resource) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { budget, loss }, input: { resource }, language, form, shell }) {
    const t = lossWords(language)
    const given = { form, language }
    return (
      <Layout
        shell={shell}
        title={t(resource)}
        lead={t(`${resource}-meaning`)}
        back={{ href: routes.myLoss, label: t('title') }}
        styles={['budget.css']}
      >
        <Form action={href(routes.myLossOf, { resource })} {...given} submit={t('save')} hidden={{ version: String(loss?.version ?? 0) }}>
          {resource === 'money' && budget === undefined ? (
            <CurrencyChoice {...given} legend={lineWords(language)('currency')} hint={lineWords(language)('currency-hint')} />
          ) : null}
          <LossFields {...given} column="can" resource={resource} stored={loss?.can} currency={budget?.currency} />
          <LossFields {...given} column="willing" resource={resource} stored={loss?.willing} currency={budget?.currency} />
        </Form>
      </Layout>
    )
  },
})

export const sayLossHere = post({
  path: routes.myLossOf,
  act: sayWhatIsLost,
  page: myLossOfPage,
  next: () => routes.myLoss,
  said: (_, language) => lossWords(language)('saved'),
  refusals: {
    ...amountRefusals((language) => lossWords(language)('at-most')),
    'changed-elsewhere': (language) => lossWords(language)('conflict'),
  },
})
