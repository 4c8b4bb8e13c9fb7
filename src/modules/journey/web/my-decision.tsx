import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { ChoiceList } from '#ui/choice-list.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { writeDecision } from '../acts/write-decision.ts'
import { outcomes } from '../content/outcomes.ts'
import { isThePerson } from '../domain/rights.ts'
import { decision, decisionSentences } from '../messages/my-decision.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonDecisions } from '../queries/person-decisions.ts'
import { formatInstantDay } from './days.ts'
import { labelsOf } from './labels.ts'
import { DecisionCard, DecisionWay, outcomeLabel } from './my-decision-card.tsx'
import { Written } from './person-parts.tsx'

export const myDecisionPage = page({
  name: 'my-decision',
  title: 'Ma décision',
  path: routes.myDecision,
  who: ['person'],
  menu: { label: labelsOf(decisionSentences, 'menu'), order: 4 },
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, decisions: await listPersonDecisions(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { decisions, timeZone }, language, form, shell }) {
    const t = decision(language)
    const [last, ...before] = decisions
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {last === undefined ? null : <DecisionCard decision={last} language={language} timeZone={timeZone} />}
        <Form action={routes.myDecision} form={form} language={language} submit={t('save')} hidden={{ last: last?.id ?? '' }}>
          <ChoiceList
            name="outcome"
            legend={t(last === undefined ? 'legend' : 'legend-again')}
            options={outcomes.map(({ id, label, meaning }) => ({ value: id, label: label[language], hint: meaning[language] }))}
            form={form}
            language={language}
            required
          />
          <TextArea name="words" label={t('words')} hint={t('words-hint')} form={form} language={language} rows={5} />
        </Form>
        {before.length === 0 ? null : (
          <section aria-labelledby="before">
            <h2 id="before">{t('history')}</h2>
            <Timeline
              items={before.map((each) => ({
                when: formatInstantDay(each.at, timeZone, language),
                datetime: each.at.toString(),
                title: outcomeLabel(each.outcome, language),
                body: (
                  <>
                    {each.words === '' ? null : <Written>{each.words}</Written>}
                    {each.writing.way === 'paper' ? <DecisionWay decision={each} language={language} timeZone={timeZone} /> : null}
                  </>
                ),
              }))}
            />
          </section>
        )}
      </Layout>
    )
  },
})

export const decideHere = post({
  path: routes.myDecision,
  act: writeDecision,
  page: myDecisionPage,
  next: () => routes.myDecision,
  said: (_, language) => decision(language)('kept'),
  refusals: { 'changed-elsewhere': (language) => decision(language)('conflict') },
})
