import { choice, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { Pager } from '#ui/pager.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { writeSketch } from '../acts/write-sketch-part.ts'
import { questionOf } from '../content/sketch-parts.ts'
import { aroundPart, sketchPartIds } from '../domain/sketch.ts'
import { sketch } from '../messages/sketch.ts'
import { listMeans } from '../queries/list-means.ts'
import { listSketch, listSketchBefore } from '../queries/list-sketch.ts'
import { SketchAround, SketchHistory, SketchStep } from './my-sketch-around.tsx'
import { SketchForm } from './my-sketch-form.tsx'

export const mySketchPartPage = page({
  name: 'my-sketch-part',
  title: 'Une partie de mon esquisse',
  path: routes.mySketchPart,
  who: ['person'],
  input: z.object({ part: choice(sketchPartIds) }),
  async load(tx, { part }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    return {
      ...mine,
      told: (await listSketch(tx, id)).find((each) => each.part === part),
      before: (await listSketchBefore(tx, id)).filter((each) => each.part === part),
      means: await listMeans(tx, id),
    }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { told, before, means, timeZone }, input: { part }, language, second, form, shell }) {
    const t = sketch(language)
    const { question, why, title } = questionOf(part)
    const { previous, next } = aroundPart(part)
    const where = (other: typeof previous) => (other === undefined ? undefined : href(routes.mySketchPart, { part: other }))
    return (
      <Layout
        shell={shell}
        title={question[language]}
        lead={title[language]}
        beside={second === undefined ? undefined : { language: second, text: question[second] }}
        back={{ href: routes.mySketch, label: t('title') }}
      >
        <div class="actions">
          <ReadAloud text={question[language]} language={language} />
        </div>
        <Details summary={t('why')}>
          <p>{why[language]}</p>
        </Details>
        <SketchAround part={part} means={means} language={language} />
        <SketchForm part={part} told={told} form={form} language={language} />
        {told === undefined ? null : <SketchStep part={part} language={language} />}
        {before.length === 0 ? null : <SketchHistory before={before} language={language} timeZone={timeZone} />}
        <Pager
          language={language}
          previous={where(previous)}
          previousLabel={previous === undefined ? '' : questionOf(previous).title[language]}
          next={where(next)}
          nextLabel={next === undefined ? '' : questionOf(next).title[language]}
        />
      </Layout>
    )
  },
})

export const writeSketchHere = post({
  path: routes.mySketchPart,
  act: writeSketch,
  page: mySketchPartPage,
  next: ({ next }) => (next === undefined ? routes.mySketch : href(routes.mySketchPart, { part: next })),
  said: ({ part }, language) => sketch(language)(part.words === '' ? 'kept-not-yet' : 'kept'),
  refusals: { 'changed-elsewhere': (language) => sketch(language)('conflict') },
})
