import { findOrganisation } from '#modules/identity/index.ts'
import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { changeAppointment } from '../acts/change-appointment.ts'
import { appointmentStates, causes } from '../domain/appointment.ts'
import { canOpenRecord } from '../domain/record.ts'
import { appointmentWords } from '../messages/appointments.ts'
import { contactWords } from '../messages/contact.ts'
import { findRecord } from '../queries/find-record.ts'
import { type Appointment, findAppointment } from '../queries/list-appointments.ts'
import { MeetingFields } from './meeting-fields.tsx'

export const changeAppointmentPage = page({
  name: 'change-appointment',
  title: 'Un rendez-vous',
  path: routes.changeAppointment,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), appointment: id<'appointment'>() }),
  async load(tx, { person, appointment }) {
    const [record, found] = [await findRecord(tx, person), await findAppointment(tx, person, appointment)]
    const organisation = found === undefined ? undefined : await findOrganisation(tx, found.organisationId)
    return record === undefined || found === undefined || organisation === undefined
      ? undefined
      : { record, appointment: found, timeZone: organisation.timeZone }
  },
  allow: (actor, { record, appointment }) => canOpenRecord(actor, record) && actor.signedIn && appointment.accountId === actor.accountId,
  reads: ({ record }) => ({ personId: record.id, what: 'appointment', reason: 'appointment' }),
  view({ data: { record, appointment, timeZone }, form, language, shell }) {
    const t = appointmentWords(language)
    const of = { form, language }
    return (
      <Layout
        shell={shell}
        title={t('changeTitle')}
        back={{ href: href(routes.person, { person: record.id }), label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        {form.conflict === true ? <Stored appointment={appointment} timeZone={timeZone} language={language} /> : null}
        <Form
          action={href(routes.changeAppointment, { person: record.id, appointment: appointment.id })}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(appointment.version) }}
        >
          <RadioGroup
            {...of}
            name="state"
            legend={t('state')}
            options={appointmentStates.map((value) => ({ value, label: t(`state-${value}`) }))}
            stored={appointment.state}
            required
          />
          <RadioGroup
            {...of}
            name="cause"
            legend={t('cause')}
            hint={t('causeHint')}
            options={causes.map((value) => ({ value, label: t(`cause-${value}`) }))}
            stored={appointment.cause}
          />
          <MeetingFields {...of} timeZone={timeZone} stored={appointment} />
        </Form>
      </Layout>
    )
  },
})

function Stored({ appointment, timeZone, language }: { appointment: Appointment; timeZone: string; language: Language }) {
  const t = appointmentWords(language)
  return (
    <Notice kind="attention" title={t('stored')}>
      <p>
        {t(`state-${appointment.state}`)} · {formatMoment(appointment.startsAt, timeZone, language)} ·{' '}
        {t('length', { minutes: appointment.minutes })} · <bdi>{appointment.place}</bdi>
      </p>
    </Notice>
  )
}

export const changeAppointmentPost = post({
  path: routes.changeAppointment,
  act: changeAppointment,
  page: changeAppointmentPage,
  next: ({ personId }) => href(routes.person, { person: personId }),
  said: (_, language) => appointmentWords(language)('saved'),
  refusals: {
    'changed-elsewhere': (language) => appointmentWords(language)('changed'),
    'no-such-time': (language) => appointmentWords(language)('no-such-time'),
    'cause-needed': (language) => appointmentWords(language)('cause-needed'),
  },
})
