import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { addToPlan } from '../acts/add-action.ts'
import { isThePerson } from '../domain/rights.ts'
import { plan } from '../messages/my-plan.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { ActionFields } from './my-action-fields.tsx'

export const newActionPage = page({
  name: 'my-new-action',
  title: 'Ajouter une action à mon plan',
  path: routes.addAction,
  who: ['person'],
  input: z.object({ from: optionalText(20).catch('') }),
  async load(tx, { from }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    return { ...mine, wish: from === '' ? '' : ((await listPersonAnswers(tx, mine.record.id)).get(from)?.wish ?? '') }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { wish }, language, form, shell }) {
    const t = plan(language)
    return (
      <Layout shell={shell} title={t('add')} back={{ href: routes.myPlan, label: t('title') }}>
        <Form action={routes.addAction} form={form} language={language} submit={t('save-action')}>
          <ActionFields stored={{ what: wish }} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const addHere = post({
  path: routes.addAction,
  act: addToPlan,
  page: newActionPage,
  next: () => routes.myPlan,
  said: (_, language) => plan(language)('added'),
  refusals: {},
})
