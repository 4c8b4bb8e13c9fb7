import { findOwnRecord } from '#modules/people/index.ts'
import { optionalChoice, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card, Cards } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { type Indicator, indicators, indicatorsOf, type Need, needs } from '../content/competencies.ts'
import { type Answer, answered, firstUnanswered } from '../domain/assessment.ts'
import { isThePerson } from '../domain/rights.ts'
import { assessment, assessmentSentences } from '../messages/my-assessment.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { labelsOf } from './labels.ts'
import { levelLabel, type Manner, mannerQuery } from './my-manner.ts'
import { StageFilter } from './my-stage-filter.tsx'

export const myAssessmentPage = page({
  name: 'my-assessment',
  title: 'Où j’en suis',
  path: routes.myAssessment,
  who: ['person'],
  menu: { label: labelsOf(assessmentSentences, 'menu'), order: 2 },
  input: z.object({
    stage: optionalChoice(['exploration', 'prevalidation']).catch(null),
    beside: optionalChoice(['fr', 'none']).catch(null),
  }),
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    return record === undefined ? undefined : { record, answers: await listPersonAnswers(tx, record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { answers }, input, language, shell }) {
    const t = assessment(language)
    const shownHere = input.stage === null ? indicators : indicatorsOf(input.stage)
    const next = firstUnanswered(
      shownHere.map(({ id }) => id),
      answers,
    )
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {next === undefined ? (
          <NextStep href={routes.mySharing} title={t('share-title')} body={t('all-seen')} language={language} />
        ) : (
          <NextStep
            href={href(routes.myQuestion, { indicator: next }, mannerQuery(input))}
            title={t(answers.size === 0 ? 'begin' : 'continue')}
            body={t('begin-body')}
          />
        )}
        <StageFilter manner={input} language={language} />
        <Cards>
          {needs.map((need) => (
            <NeedCard
              need={need}
              questions={shownHere.filter((each) => each.need === need.id)}
              answers={answers}
              manner={input}
              language={language}
            />
          ))}
        </Cards>
        <h2>{t('after')}</h2>
        <TaskList
          items={[
            { href: routes.mySharing, title: t('share-title'), hint: t('share-body') },
            { href: routes.myAssessmentPrint, title: t('print') },
          ]}
        />
      </Layout>
    )
  },
})

type NeedCardProps = {
  need: Need
  questions: readonly Indicator[]
  answers: ReadonlyMap<string, Answer>
  manner: Manner
  language: Language
}

function NeedCard({ need, questions, answers, manner, language }: NeedCardProps) {
  const t = assessment(language)
  const ids = questions.map(({ id }) => id)
  const first = firstUnanswered(ids, answers) ?? ids[0] ?? ''
  const question = (indicator: string) => href(routes.myQuestion, { indicator }, mannerQuery(manner))
  return (
    <Card
      title={need.title[language]}
      footer={
        <Details summary={t('questions')}>
          <TaskList
            items={questions.map(({ id, statement }) => ({
              href: question(id),
              title: statement[language],
              hint: wordOf(answers.get(id), language),
            }))}
          />
        </Details>
      }
    >
      <p>{need.sentence[language]}</p>
      <p class="hint">{t('given', { count: answered(ids, answers).length })}</p>
      <LinkButton href={question(first)} kind="secondary">
        {t('answer')}
        <span class="unseen"> : {need.title[language]}</span>
      </LinkButton>
    </Card>
  )
}

function wordOf(answer: Answer | undefined, language: Language): string | undefined {
  if (answer === undefined) return undefined
  return answer.level === null ? assessment(language)('words') : levelLabel(answer.level, language)
}
