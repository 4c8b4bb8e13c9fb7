import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatTime, formatWeekday } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Status } from '#ui/status.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { appointmentWords } from '../messages/appointments.ts'
import { todayWords } from '../messages/today.ts'
import type { AgendaLine } from '../queries/list-appointments.ts'
import { myDays } from '../queries/my-days.ts'

const daysShown = 8

export const todayPage = page({
  name: 'today',
  title: 'Ma journée',
  path: routes.today,
  who: ['counsellor', 'cooperative-adviser'],
  menu: { label: { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy', it: 'Oggi', ar: 'اليوم' }, order: 10 },
  input: nothing,
  load: (tx, _, moment) => myDays(tx, moment, daysShown),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  waits: true,
  view({ data: { timeZone, today, lines }, language, shell, waiting }) {
    const t = todayWords(language)
    const dayOf = (line: AgendaLine) => line.startsAt.toZonedDateTimeISO(timeZone).toPlainDate()
    const mine = lines.filter((line) => dayOf(line).equals(today))
    const later = lines.filter((line) => !dayOf(line).equals(today) && line.state === 'planned')
    const days = [...new Map(later.map((line) => [dayOf(line).toString(), dayOf(line)])).values()]
    const [first, ...others] = waiting
    const leading = mine.length === 0 ? first : undefined
    const listed = leading === undefined ? waiting : others
    return (
      <Layout shell={shell} title={t('title')} lead={formatWeekday(today, language)}>
        {leading === undefined ? null : <NextStep href={leading.href} title={leading.title} body={leading.body} language={language} />}
        {mine.map((line) => (
          <Meeting line={line} timeZone={timeZone} language={language} />
        ))}
        {mine.length === 0 ? null : <p class="hint">{t('bias')}</p>}
        {listed.length === 0 ? null : (
          <section aria-labelledby="waiting">
            <h2 id="waiting">{t(leading === undefined ? 'waits' : 'waits-too')}</h2>
            <TaskList items={listed.map((each) => ({ href: each.href, title: each.title, hint: each.body }))} />
          </section>
        )}
        {mine.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.newPerson, label: t('welcome') }}>
            <p>{t('noneBody')}</p>
          </EmptyState>
        ) : null}
        {days.length === 0 ? null : <h2>{t('nextDays')}</h2>}
        {days.map((day) => (
          <section aria-label={formatWeekday(day, language)}>
            <h3>{formatWeekday(day, language)}</h3>
            <ul>
              {later
                .filter((line) => dayOf(line).equals(day))
                .map((line) => (
                  <li>
                    {timeOf(line, timeZone, language)} ·{' '}
                    <a href={href(routes.person, { person: line.personId })}>
                      <PersonName given={line.name} native={line.nativeName} />
                    </a>{' '}
                    · <bdi>{line.place}</bdi>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <p>
          <LinkButton href={routes.calendar} kind="quiet" download>
            {t('calendar')}
          </LinkButton>
        </p>
        <p class="hint">{t('calendarHint')}</p>
      </Layout>
    )
  },
})

function Meeting({ line, timeZone, language }: { line: AgendaLine; timeZone: string; language: Language }) {
  const t = todayWords(language)
  const a = appointmentWords(language)
  return (
    <Card
      eyebrow={`${timeOf(line, timeZone, language)} · ${a('length', { minutes: line.minutes })}`}
      title={
        <a href={href(routes.person, { person: line.personId })}>
          <PersonName given={line.name} native={line.nativeName} />
        </a>
      }
      footer={
        <div class="actions">
          <LinkButton href={href(routes.prepare, { person: line.personId })} kind="secondary">
            {t('prepare')}
          </LinkButton>
          <LinkButton href={href(routes.changeAppointment, { person: line.personId, appointment: line.id })} kind="quiet">
            {t('change')}
          </LinkButton>
        </div>
      }
    >
      <p>
        <bdi>{line.place}</bdi>
      </p>
      <p>{t('speaks', { language: languageFacts[line.language].name })}</p>
      {line.state === 'planned' ? null : <Status kind="neutral">{a(`state-${line.state}`)}</Status>}
    </Card>
  )
}

function timeOf(line: AgendaLine, timeZone: string, language: Language): string {
  return formatTime(line.startsAt.toZonedDateTimeISO(timeZone).toPlainTime(), language)
}
