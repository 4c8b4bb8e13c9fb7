import { findMyAround, findOwnRecord } from '#modules/people/index.ts'
import { optionalChoice, text, z } from '#platform/fields.ts'
import { languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Bilingual } from '#ui/bilingual.tsx'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pager } from '#ui/pager.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import { saveAnswer } from '../acts/save-answer.ts'
import { indicatorById, indicators, indicatorsOf, needById, nextIndicator, previousIndicator } from '../content/competencies.ts'
import { isThePerson } from '../domain/rights.ts'
import { question } from '../messages/my-question.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { formatInstantDay } from './days.ts'
import { besideOf, levelLabel, type Manner, mannerQuery, otherBeside } from './my-manner.ts'
import { QuestionForm } from './my-question-form.tsx'
import { Written } from './person-parts.tsx'

const among = (stage: Manner['stage']) => (stage === null ? indicators : indicatorsOf(stage))
const where = (indicator: string | undefined, manner: Manner) =>
  indicator === undefined ? href(routes.myAssessment, {}, mannerQuery(manner)) : href(routes.myQuestion, { indicator }, mannerQuery(manner))

export const myQuestionPage = page({
  name: 'my-question',
  title: 'Une question sur soi',
  path: routes.myQuestion,
  who: ['person'],
  input: z.object({
    indicator: text(20),
    stage: optionalChoice(['exploration', 'prevalidation']).catch(null),
    beside: optionalChoice(['fr', 'none']).catch(null),
  }),
  async load(tx, { indicator }, moment) {
    const record = await findOwnRecord(tx, moment.actor)
    const asked = indicatorById(indicator)
    if (record === undefined || asked === undefined) return undefined
    const stored = (await listPersonAnswers(tx, record.id)).get(indicator)
    const timeZone = stored === undefined ? 'UTC' : (await findMyAround(tx, record, moment.now)).timeZone
    return { record, asked, stored, timeZone }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { timeZone, asked, stored }, input, language, second, form, shell }) {
    const t = question(language)
    const manner = { stage: input.stage, beside: input.beside }
    const beside = besideOf(language, second, manner)
    const other = otherBeside(language, second)
    const questions = among(manner.stage)
    const previous = previousIndicator(asked.id, questions)?.id
    return (
      <Layout
        shell={shell}
        title={asked.statement[language]}
        back={{ href: where(undefined, manner), label: needById(asked.need).title[language] }}
        lead={
          beside === undefined ? undefined : (
            <span lang={beside} dir={languageFacts[beside].direction}>
              {asked.statement[beside]}
            </span>
          )
        }
      >
        <div class="actions">
          <ReadAloud text={asked.statement[language]} language={language} />
          {beside === undefined ? null : <ReadAloud text={asked.statement[beside]} language={beside} pageLanguage={language} />}
          {other === undefined ? null : (
            <a class="button quiet" href={where(asked.id, { ...manner, beside: beside === undefined ? 'fr' : 'none' })}>
              {t(`${beside === undefined ? 'show' : 'hide'}-${other === 'fr' ? 'french' : 'second'}`)}
            </a>
          )}
        </div>
        <Details summary={t('why')}>
          <p>
            <Bilingual
              language={language}
              first={asked.why[language]}
              second={beside === undefined ? undefined : asked.why[beside]}
              secondLanguage={beside ?? language}
            />
          </p>
        </Details>
        {form.conflict === true && stored !== undefined ? (
          <Notice title={t('stored')}>
            <p>{stored.level === null ? t('no-answer') : levelLabel(stored.level, language)}</p>
            {[stored.proof, stored.wish].filter(Boolean).map((words) => (
              <Written>{words}</Written>
            ))}
          </Notice>
        ) : null}
        <QuestionForm
          asked={asked}
          stored={stored}
          manner={manner}
          beside={beside}
          form={form}
          language={language}
          skip={where(nextIndicator(asked.id, questions)?.id, manner)}
        />
        {stored === undefined ? null : (
          <p class="hint">
            {t('last', { day: formatInstantDay(stored.at, timeZone, language) })}{' '}
            {stored.levelBefore === null ? null : t('before', { level: levelLabel(stored.levelBefore, language) })}
          </p>
        )}
        <Pager
          language={language}
          previous={previous === undefined ? undefined : where(previous, manner)}
          previousLabel={t('previous')}
          next={where(undefined, manner)}
          nextLabel={t('list')}
        />
        <p class="hint">
          {t('yours')} <a href={routes.mySharing}>{t('sharing')}</a>
        </p>
      </Layout>
    )
  },
})

export const answerMyQuestion = post({
  path: routes.myQuestion,
  act: saveAnswer,
  page: myQuestionPage,
  next: ({ answer, manner }) => where(nextIndicator(answer.indicator, among(manner.stage))?.id, manner),
  refusals: {
    'changed-elsewhere': (language) => question(language)('changed'),
    'nothing-said': (language) => question(language)('nothing-said'),
  },
})
