import { canOpenRecord, findAround, findMyLastNote } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { biasReminders } from '../content/bias-reminders.ts'
import { dayIn } from '../domain/adviser.ts'
import { ofTheDay } from '../domain/reminders.ts'
import { listSelfChecks } from '../kit/queries/self-checks.ts'
import { personPrepare } from '../messages/person-prepare.ts'
import { prepareAtStage } from '../messages/person-prepare-stage.ts'
import { stageName } from '../messages/person-stage.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'
import { listPersonObservations } from '../queries/person-observations.ts'
import { listPersonActions } from '../queries/person-plan.ts'
import { readingOf, roomOf, WhoseName } from './person-parts.tsx'
import { NextActions, Sentences, SharedSince } from './person-prepare-facts.tsx'
import { LastTime } from './person-prepare-last.tsx'

/** Two minutes before a meeting: one's own way of looking first, then questions that leave room. Nothing is kept. */
export const preparePage = page({
  name: 'prepare-meeting',
  title: 'Préparer une rencontre',
  path: routes.prepare,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor, now }) {
    const found = await findForAdviser(tx, person, actor)
    if (found === undefined || !canOpenRecord(actor, found.record)) return undefined
    const [around, actions, note, [check], [observation]] = await Promise.all([
      findAround(tx, person, now),
      listPersonActions(tx, person),
      findMyLastNote(tx, person),
      listSelfChecks(tx, person, 1),
      listPersonObservations(tx, person, 1),
    ])
    return { ...found, around, actions, note, check, observation }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record, actions }) => readingOf(record, actions.length === 0 ? 'prepare' : 'prepare plan'),
  view({ data: { record, around, actions, note, check, observation, timeZone }, language, shell, now }) {
    const t = personPrepare(language)
    const ask = prepareAtStage(language)
    const { stage } = record
    const when = around.nextAppointment === undefined ? null : formatMoment(around.nextAppointment.startsAt, timeZone, language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
        styles={['kit.css']}
      >
        <div class="prepare flow">
          {when === null ? null : (
            <div>
              <p class="eyebrow">{t('appointment')}</p>
              <p>
                <strong>{when}</strong> · <bdi>{around.nextAppointment?.place}</bdi>
              </p>
            </div>
          )}
          <section aria-labelledby="reminders">
            <h2 id="reminders">{t('reminders')}</h2>
            <ol class="thoughts">
              {ofTheDay(biasReminders, dayIn(timeZone, now), 3).map(({ text }) => (
                <li>{text[language]}</li>
              ))}
            </ol>
            <p class="hint">{t('remindersNote')}</p>
          </section>
          <Sentences
            id="at-stage"
            title={t('atStage', { stage: stageName(stage, language) })}
            items={[ask(`${stage}-1`), ask(`${stage}-2`), ask(`${stage}-3`)]}
          />
          <Sentences id="questions" title={t('questions')} items={[t('ask1'), t('ask2'), t('ask4'), t('ask6')]} />
          <LastTime note={note} nextTime={check?.nextTime ?? ''} observation={observation} language={language} timeZone={timeZone} />
          <NextActions actions={actions} shared={record.shares.includes('plan')} language={language} />
          <SharedSince around={around} language={language} timeZone={timeZone} />
          <Sentences id="avoid" title={t('avoid')} items={[t('avoid1'), t('avoid2'), t('avoid3'), t('avoid4'), t('avoid5')]} />
        </div>
        <div class="no-print flow">
          <TaskList items={[{ href: roomOf(routes.selfCheck, record.id), title: t('after'), hint: t('afterHint') }]} />
          <PrintButton language={language} />
        </div>
      </Layout>
    )
  },
})
