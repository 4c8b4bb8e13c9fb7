import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { replyToObservation } from '../acts/reply-to-observation.ts'
import { myProcess } from '../check-points/messages/my-process.ts'
import { isThePerson } from '../domain/rights.ts'
import { conversation } from '../messages/my-conversation.ts'
import { listMyObservations, listMyProcessLines } from '../queries/my-conversation.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { ObservationCard } from './my-observation.tsx'
import { ProcessLines } from './my-process.tsx'

export const myConversationPage = page({
  name: 'my-conversation',
  title: 'En parler ensemble',
  path: routes.myConversation,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    return {
      ...mine,
      observations: await listMyObservations(tx, id),
      answers: await listPersonAnswers(tx, id),
      process: await listMyProcessLines(tx, id),
    }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { observations, answers, process, timeZone }, language, form, shell }) {
    const t = conversation(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {observations.length === 0 ? (
          <EmptyState title={t('empty-title')} action={{ href: routes.mySharing, label: t('see-sharing') }}>
            <p>{t('empty')}</p>
          </EmptyState>
        ) : null}
        {observations.map((observation) => (
          <ObservationCard
            observation={observation}
            answer={observation.indicator === null ? undefined : answers.get(observation.indicator)}
            form={form}
            language={language}
            timeZone={timeZone}
          />
        ))}
        {process.length === 0 ? null : (
          <section aria-labelledby="process">
            <h2 id="process">{t('process-title')}</h2>
            <p>{t('process-lead')}</p>
            <ProcessLines lines={process} language={language} timeZone={timeZone} />
            <p>
              <LinkButton href={routes.myProcess} kind="secondary">
                {myProcess(language)('add-word')}
              </LinkButton>
            </p>
          </section>
        )}
      </Layout>
    )
  },
})

export const replyHere = post({
  path: routes.reply,
  act: replyToObservation,
  page: myConversationPage,
  next: ({ observation }) => `${routes.myConversation}#${observation}`,
  said: (_, language) => conversation(language)('sent'),
  refusals: {
    'changed-elsewhere': (language) => conversation(language)('changed'),
    'nothing-said': (language) => conversation(language)('nothing-said'),
  },
})
