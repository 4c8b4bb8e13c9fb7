import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { ChoiceList } from '#ui/choice-list.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { writeCheckPoint } from '../acts/write-check-point.ts'
import { ways } from '../domain/check-point.ts'
import { checkPoints } from '../messages/check-points.ts'

export const newCheckPointPage = page({
  name: 'my-new-check-point',
  title: 'Écrire mon point d’étape',
  path: routes.addCheckPoint,
  who: ['person'],
  input: nothing,
  load: (tx, _, moment) => findMyRecord(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ language, form, shell }) {
    const t = checkPoints(language)
    const given = { form, language }
    return (
      <Layout shell={shell} title={t('add')} back={{ href: routes.myCheckPoints, label: t('title') }}>
        <Form action={routes.addCheckPoint} form={form} language={language} submit={t('save')}>
          <ChoiceList
            {...given}
            name="way"
            legend={t('legend')}
            hint={t('legend-hint')}
            options={ways.map((way) => ({ value: way, label: t(way), hint: t(`${way}-hint`) }))}
            required
          />
          <TextArea {...given} name="words" label={t('words')} hint={t('words-hint')} rows={5} />
          <TextArea {...given} name="keeps" label={t('keeps')} hint={t('keeps-hint')} rows={3} />
        </Form>
      </Layout>
    )
  },
})

export const writeCheckPointHere = post({
  path: routes.addCheckPoint,
  act: writeCheckPoint,
  page: newCheckPointPage,
  next: () => routes.myCheckPoints,
  said: (_, language) => checkPoints(language)('kept'),
  refusals: {},
})
