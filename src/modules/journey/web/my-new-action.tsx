import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { addToPlan } from '../acts/add-action.ts'
import { isThePerson } from '../domain/rights.ts'
import { findStarts } from '../means/queries/find-start.ts'
import { ChosenStart, MoreStarts, wordsFrom } from '../means/web/action-starts.tsx'
import { plan } from '../messages/my-plan.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { ActionFields } from './my-action-fields.tsx'

export const newActionPage = page({
  name: 'my-new-action',
  title: 'Ajouter une action à mon plan',
  path: routes.addAction,
  who: ['person'],
  input: z.object({ from: optionalText(40).catch('') }),
  async load(tx, { from }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    const wish = from === '' ? '' : ((await listPersonAnswers(tx, id)).get(from)?.wish ?? '')
    return { ...mine, wish, starts: await findStarts(tx, id, from) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { wish, starts }, input: { from }, language, form, shell }) {
    const t = plan(language)
    return (
      <Layout shell={shell} title={t('add')} back={{ href: routes.myPlan, label: t('title') }}>
        <ChosenStart starts={starts} language={language} />
        <Form action={routes.addAction} form={form} language={language} submit={t('save-action')} hidden={{ from }}>
          <ActionFields stored={{ what: wish, ...wordsFrom(starts, language) }} form={form} language={language} />
        </Form>
        <MoreStarts starts={starts} language={language} />
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
