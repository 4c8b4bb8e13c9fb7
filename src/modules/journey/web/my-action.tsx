import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { RadioGroup, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { changeAction } from '../acts/change-action.ts'
import { movePlannedAction } from '../acts/move-action.ts'
import { actionStates } from '../domain/plan.ts'
import { isThePerson } from '../domain/rights.ts'
import { plan } from '../messages/my-plan.ts'
import { listMyPlanChanges } from '../queries/my-plan.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonActions } from '../queries/person-plan.ts'
import { ActionFacts } from './my-action-facts.tsx'
import { ActionFields } from './my-action-fields.tsx'
import { ChangeTimeline } from './my-plan-timeline.tsx'

export const myActionPage = page({
  name: 'my-action',
  title: 'Une action de mon plan',
  path: routes.myAction,
  who: ['person'],
  input: z.object({ action: id<'plan-action'>() }),
  async load(tx, { action: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const action = (await listPersonActions(tx, mine.record.id)).find((each) => each.id === wanted)
    return action === undefined ? undefined : { ...mine, action, changes: await listMyPlanChanges(tx, mine.record.id, wanted) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { action, changes, timeZone }, language, form, shell }) {
    const t = plan(language)
    const version = { version: String(action.version) }
    // Two forms share the page: what was sent back belongs to the one that was sent.
    const changing = 'what' in form.values
    const moveForm = changing ? blankForm : form
    const changeForm = changing ? form : blankForm
    return (
      <Layout shell={shell} title={action.what} back={{ href: routes.myPlan, label: t('title') }}>
        <ActionFacts action={action} language={language} conflict={form.conflict === true} />
        <Form
          action={href(routes.moveAction, { action: action.id })}
          form={moveForm}
          language={language}
          submit={t('save-state')}
          hidden={version}
        >
          <RadioGroup
            form={moveForm}
            language={language}
            name="state"
            legend={t('state-legend')}
            stored={action.state}
            required
            options={actionStates.map((state) => ({ value: state, label: t(state) }))}
          />
          <TextArea
            form={moveForm}
            language={language}
            name="word"
            label={t('word')}
            hint={t('word-hint')}
            stored={action.word}
            rows={2}
            unmarked
          />
        </Form>
        <Details summary={t('change-title')} open={changing}>
          <Form
            action={href(routes.myAction, { action: action.id })}
            form={changeForm}
            language={language}
            submit={t('save-action')}
            hidden={version}
            kind="secondary"
          >
            <ActionFields stored={action} form={changeForm} language={language} />
          </Form>
        </Details>
        <Details summary={t('history')}>
          <ChangeTimeline changes={changes} language={language} timeZone={timeZone} />
        </Details>
      </Layout>
    )
  },
})

const refusals = { 'changed-elsewhere': (language: Parameters<typeof plan>[0]) => plan(language)('conflict') }

export const moveHere = post({
  path: routes.moveAction,
  act: movePlannedAction,
  page: myActionPage,
  next: () => routes.myPlan,
  said: (_, language) => plan(language)('state-kept'),
  refusals,
})

export const changeHere = post({
  path: routes.myAction,
  act: changeAction,
  page: myActionPage,
  next: () => routes.myPlan,
  said: (_, language) => plan(language)('change-kept'),
  refusals,
})
