import { listOrganisations } from '#modules/identity/index.ts'
import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatTime, formatWeekday } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { appointmentWords } from '../messages/appointments.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { type Appointment, listAppointments } from '../queries/list-appointments.ts'

type Place = { name: string; timeZone: string }

export const myAppointmentsPage = page({
  name: 'my-appointments',
  title: 'Mes rendez-vous',
  path: routes.myAppointments,
  who: ['person'],
  menu: { label: { fr: 'Mes rendez-vous', en: 'My appointments', es: 'Mis citas', it: 'I miei appuntamenti', ar: 'مواعيدي' }, order: 50 },
  input: nothing,
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined) return undefined
    const organisations = new Map<string, Place>((await listOrganisations(tx)).map((each) => [each.id, each]))
    return { record, appointments: await listAppointments(tx, record.id), organisations }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { appointments, organisations }, language, shell, now }) {
    const t = appointmentWords(language)
    const toCome = (it: Appointment) =>
      it.state === 'planned' && Temporal.Instant.compare(it.startsAt.add({ minutes: it.minutes }), now) >= 0
    const next = appointments.filter(toCome).reverse()
    const past = appointments.filter((it) => !toCome(it))
    const drawn = (it: Appointment) => <Meeting appointment={it} where={organisations.get(it.organisationId)} language={language} />
    return (
      <Layout shell={shell} title={t('mineTitle')}>
        {next.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneBody')}</p>
          </EmptyState>
        ) : (
          next.map(drawn)
        )}
        {past.length === 0 ? null : <Details summary={t('past')}>{past.map(drawn)}</Details>}
      </Layout>
    )
  },
})

function Meeting({ appointment, where, language }: { appointment: Appointment; where: Place | undefined; language: Language }) {
  const t = appointmentWords(language)
  const start = appointment.startsAt.toZonedDateTimeISO(where?.timeZone ?? 'UTC')
  return (
    <Card
      title={`${formatWeekday(start.toPlainDate(), language)}, ${formatTime(start.toPlainTime(), language)}`}
      eyebrow={appointment.state === 'planned' ? undefined : t(`state-${appointment.state}`)}
    >
      <p>
        <bdi>{appointment.place}</bdi>
      </p>
      <p>
        {t('length', { minutes: appointment.minutes })} · <bdi>{where?.name ?? ''}</bdi>
      </p>
    </Card>
  )
}
