import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { writeObservation } from '../acts/write-observation.ts'
import { indicatorById, indicators, type Need, needs } from '../content/competencies.ts'
import { personAssessment } from '../messages/person-assessment.ts'
import { type Conversation, findConversation } from '../queries/person-conversation.ts'
import { maySee } from '../queries/person-for-adviser.ts'
import { AnswerBlock } from './person-answer.tsx'
import { ObservationForm, observationMoment } from './person-observation.tsx'
import { readingOf, roomOf, WhoseName } from './person-parts.tsx'

/** What the person chose to share of herself, and what was observed beside it: to talk, not to compare. */
export const personAssessmentPage = page({
  name: 'person-assessment',
  title: 'L’autoévaluation partagée et les observations',
  path: routes.personAssessment,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), about: z.string().optional().catch(undefined) }),
  load: (tx, { person }, moment) => findConversation(tx, person, moment),
  allow: (actor, data) => maySee(actor, data, 'assessment'),
  reads: ({ record }) => readingOf(record, 'assessment'),
  view({ data, input, language, form, shell, now }) {
    const t = personAssessment(language)
    const { record } = data
    const general = data.observations.filter(({ indicator }) => indicator === null)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        width="wide"
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        <Topics data={data} language={language} />
        {needs.map((need) => (
          <NeedSection need={need} data={data} language={language} />
        ))}
        {general.length === 0 ? null : (
          <section aria-labelledby="general">
            <h2 id="general">{t('general')}</h2>
            <Timeline items={general.map((line) => observationMoment(line, language, false))} />
          </section>
        )}
        <ObservationForm found={data} about={indicatorById(input.about ?? '')?.id} form={form} language={language} now={now} />
      </Layout>
    )
  },
})

export const writeObservationPost = post({
  path: routes.observe,
  act: writeObservation,
  page: personAssessmentPage,
  next: ({ personId, observation }) =>
    `${href(routes.personAssessment, { person: personId })}${observation.indicator === null ? '' : `#${observation.indicator}`}`,
  said: (_, language) => personAssessment(language)('saved'),
  refusals: { 'not-yet-happened': (language) => personAssessment(language)('notYetHappened') },
})

function Topics({ data: { topics }, language }: { data: Conversation; language: Language }) {
  const t = personAssessment(language)
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{t('topics')}</h2>
      <p class="hint">{topics.length === 0 ? t('noTopic') : t('topicsNote')}</p>
      <ul class="topics">
        {topics.map(({ indicator, reasons }) => (
          <li>
            <a href={`#${indicator}`}>{indicatorById(indicator)?.observed[language]}</a>
            <span class="hint">{reasons.map((reason) => t(reason)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A need with what was said of it; the questions nobody opened yet wait, folded, without being counted. */
function NeedSection({ need, data: { record, answers, observations }, language }: { need: Need; data: Conversation; language: Language }) {
  const t = personAssessment(language)
  const own = indicators.filter((indicator) => indicator.need === need.id)
  const about = (indicator: string) => observations.filter((line) => line.indicator === indicator)
  const opened = own.filter(({ id }) => answers.has(id) || about(id).length > 0)
  const waiting = own.filter((indicator) => !opened.includes(indicator))
  return (
    <section aria-labelledby={need.id}>
      <h2 id={need.id}>{need.title[language]}</h2>
      {opened.map((indicator) => (
        <AnswerBlock
          personId={record.id}
          indicator={indicator}
          answer={answers.get(indicator.id)}
          observations={about(indicator.id)}
          language={language}
        />
      ))}
      {waiting.length === 0 ? null : (
        <Details summary={t('notOpened')}>
          <ul>
            {waiting.map((indicator) => (
              <li>{indicator.observed[language]}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
