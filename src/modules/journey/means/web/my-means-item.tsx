import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Confirm, Details } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { changeMeans } from '../acts/change-means.ts'
import { removeMeans } from '../acts/remove-means.ts'
import { wordsOf } from '../content/doors.ts'
import { writeStart } from '../domain/start.ts'
import { means } from '../messages/means.ts'
import { listMeans } from '../queries/list-means.ts'
import { DoorField, MeansFields } from './my-means-fields.tsx'

export const myMeansItemPage = page({
  name: 'my-means-item',
  title: 'Un de mes moyens',
  path: routes.myMeansItem,
  who: ['person'],
  input: z.object({ item: id<'means-item'>() }),
  async load(tx, { item: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const item = (await listMeans(tx, mine.record.id)).find((each) => each.id === wanted)
    return item === undefined ? undefined : { ...mine, item }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { item }, language, form: sent, shell }) {
    // The form sent back is one of two: only the change carries `words`.
    const [form, removing] = 'words' in sent.values ? [sent, blankForm] : [blankForm, sent]
    const t = means(language)
    const given = { form, language, stored: item }
    return (
      <Layout shell={shell} title={item.words} lead={wordsOf(item.door).title[language]} back={{ href: routes.myMeans, label: t('title') }}>
        {item.serves === '' ? null : (
          <p>
            <span class="hint">{t('serves-short')}</span> <bdi>{item.serves}</bdi>
          </p>
        )}
        <NextStep
          href={href(routes.addAction, {}, { from: writeStart({ kind: 'means', id: item.id }) })}
          title={t('make-action')}
          body={t('action-body')}
        />
        <Details summary={t('change-title')} open={'words' in form.values}>
          <Form
            action={href(routes.myMeansItem, { item: item.id })}
            form={form}
            language={language}
            submit={t('save')}
            kind="secondary"
            hidden={{ version: String(item.version) }}
          >
            <MeansFields {...given} hint={t('words-hint')} />
            <DoorField {...given} />
          </Form>
        </Details>
        <Confirm summary={t('remove')} open={removing.problem !== undefined}>
          <p>{t('remove-sure')}</p>
          <Form
            action={href(routes.removeMeansItem, { item: item.id })}
            form={removing}
            language={language}
            submit={t('remove-yes')}
            kind="warning"
            hidden={{ version: String(item.version) }}
          />
        </Confirm>
      </Layout>
    )
  },
})

export const changeMeansHere = post({
  path: routes.myMeansItem,
  act: changeMeans,
  page: myMeansItemPage,
  next: () => routes.myMeans,
  said: (_, language) => means(language)('changed'),
  refusals: { 'changed-elsewhere': (language: Language) => means(language)('conflict') },
})

export const removeMeansHere = post({
  path: routes.removeMeansItem,
  act: removeMeans,
  page: myMeansItemPage,
  next: () => routes.myMeans,
  said: (_, language) => means(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
