import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Tag } from '#ui/status.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { Written } from '../../web/person-parts.tsx'
import { questionOf, type SketchQuestion, sketchQuestions, sketchSheets } from '../content/sketch-parts.ts'
import { firstUnopened, type SketchPart } from '../domain/sketch.ts'
import { sketch } from '../messages/sketch.ts'
import { listSketch } from '../queries/list-sketch.ts'

export const mySketchPage = page({
  name: 'my-sketch',
  title: 'Mon esquisse',
  path: routes.mySketch,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, written: await listSketch(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { written }, language, shell }) {
    const t = sketch(language)
    const next = firstUnopened(written)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide" back={{ href: routes.myInstruments, label: t('instruments') }}>
        {next === undefined ? (
          <p>{t('all-opened')}</p>
        ) : (
          <NextStep
            href={href(routes.mySketchPart, { part: next })}
            title={questionOf(next).question[language]}
            body={t('next-body')}
            language={language}
          />
        )}
        {sketchSheets.map((sheet) => (
          <section aria-labelledby={`sheet-${sheet.id}`} class="sketch-sheet">
            <h2 id={`sheet-${sheet.id}`}>{sheet.title[language]}</h2>
            <Cards>
              {sketchQuestions
                .filter((question) => question.sheet === sheet.id)
                .map((question) => (
                  <PartCard question={question} told={written.find(({ part }) => part === question.id)} language={language} />
                ))}
            </Cards>
          </section>
        ))}
      </Layout>
    )
  },
})

/** One part: her words, that she does not know yet, or its question while it was not opened. */
function PartCard({ question, told, language }: { question: SketchQuestion; told: SketchPart | undefined; language: Language }) {
  return (
    <Card title={question.title[language]} level={3} href={href(routes.mySketchPart, { part: question.id })}>
      {told === undefined ? <p class="hint">{question.question[language]}</p> : null}
      {told?.notYet === true ? (
        <p>
          <Tag>{sketch(language)('not-yet')}</Tag>
        </p>
      ) : null}
      {told === undefined || told.words === '' ? null : <Written>{told.words}</Written>}
    </Card>
  )
}
