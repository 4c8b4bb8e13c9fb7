import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { moveMyStage } from '../acts/move-my-stage.ts'
import { isThePerson } from '../domain/rights.ts'
import { stages } from '../domain/stage.ts'
import { stageWords } from '../messages/my-stage.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonMoves } from '../queries/person-moves.ts'
import { formatInstantDay } from './days.ts'

export const myStagePage = page({
  name: 'my-stage',
  title: 'Où je suis sur mon chemin',
  path: routes.myStage,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, moves: await listPersonMoves(tx, mine.record.id, 50) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { record, moves, timeZone }, language, form, shell }) {
    const t = stageWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.me, label: t('home') }}>
        <Form action={routes.myStage} form={form} language={language} submit={t('save')}>
          <RadioGroup
            form={form}
            language={language}
            name="stage"
            legend={t('legend')}
            stored={record.stage}
            required
            options={stages.map((stage) => ({ value: stage, label: t(stage), hint: t(`${stage}-hint`) }))}
          />
        </Form>
        {moves.length === 0 ? null : (
          <section aria-labelledby="moves">
            <h2 id="moves">{t('history')}</h2>
            <Timeline
              items={moves.map(({ before, after, at }) => ({
                when: formatInstantDay(at, timeZone, language),
                datetime: at.toString(),
                title: t('from-to', { before: t(before), after: t(after) }),
              }))}
            />
          </section>
        )}
      </Layout>
    )
  },
})

export const moveMyStageHere = post({
  path: routes.myStage,
  act: moveMyStage,
  page: myStagePage,
  next: () => routes.me,
  said: (_, language) => stageWords(language)('moved'),
  refusals: { 'already-there': (language) => stageWords(language)('already-there') },
})
