import { canOpenRecord, findAround } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { biasReminders } from '../content/bias-reminders.ts'
import { dayIn } from '../domain/adviser.ts'
import type { PlanAction } from '../domain/plan.ts'
import { ofTheDay } from '../domain/reminders.ts'
import { personPrepare } from '../messages/person-prepare.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'
import { listPersonActions } from '../queries/person-plan.ts'
import { Day, readingOf, roomOf, WhoseName } from './person-parts.tsx'

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
    return { ...found, around: await findAround(tx, person, now), actions: await listPersonActions(tx, person) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => readingOf(record, 'prepare'),
  view({ data: { record, around, actions, timeZone }, language, shell, now }) {
    const t = personPrepare(language)
    const when = around.nextAppointment === undefined ? null : formatMoment(around.nextAppointment.startsAt, timeZone, language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
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
        <Sentences id="questions" title={t('questions')} items={[t('ask1'), t('ask2'), t('ask3'), t('ask4'), t('ask5'), t('ask6')]} />
        <NextActions actions={actions} shared={record.shares.includes('plan')} language={language} />
        <Sentences id="avoid" title={t('avoid')} items={[t('avoid1'), t('avoid2'), t('avoid3'), t('avoid4')]} />
        <PrintButton language={language} />
      </Layout>
    )
  },
})

function Sentences({ id, title, items }: { id: string; title: string; items: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="spaced">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  )
}

function NextActions({ actions, shared, language }: { actions: readonly PlanAction[]; shared: boolean; language: Language }) {
  const t = personPrepare(language)
  const next = actions.filter(({ state }) => state === 'planned').slice(0, 5)
  return (
    <section aria-labelledby="next-actions">
      <h2 id="next-actions">{t('nextActions')}</h2>
      {!shared ? <p>{t('planNotShared')}</p> : next.length === 0 ? <p>{t('noActions')}</p> : null}
      <ul class="spaced">
        {next.map(({ what, dueOn }) => (
          <li>
            <bdi>{what}</bdi>
            {dueOn === null ? null : (
              <>
                {' · '}
                <Day day={dueOn} language={language} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
