import { findOrganisation } from '#modules/identity/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { setAppointment } from '../acts/set-appointment.ts'
import { canOpenRecord } from '../domain/record.ts'
import { appointmentWords } from '../messages/appointments.ts'
import { contactWords } from '../messages/contact.ts'
import { findRecord } from '../queries/find-record.ts'
import { MeetingFields } from './meeting-fields.tsx'

export const newAppointmentPage = page({
  name: 'new-appointment',
  title: 'Fixer un rendez-vous',
  path: routes.newAppointment,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const record = await findRecord(tx, person)
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    return record === undefined || organisation === undefined ? undefined : { record, timeZone: organisation.timeZone }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => ({ personId: record.id, what: 'name', reason: 'appointment' }),
  view({ data: { record, timeZone }, form, language, shell }) {
    const t = appointmentWords(language)
    return (
      <Layout
        shell={shell}
        title={t('newTitle')}
        back={{ href: href(routes.person, { person: record.id }), label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Form action={href(routes.newAppointment, { person: record.id })} form={form} language={language} submit={t('save')}>
          <MeetingFields form={form} language={language} timeZone={timeZone} />
        </Form>
      </Layout>
    )
  },
})

export const setAppointmentPost = post({
  path: routes.newAppointment,
  act: setAppointment,
  page: newAppointmentPage,
  next: ({ personId }) => href(routes.person, { person: personId }),
  said: (_, language) => appointmentWords(language)('set'),
  refusals: { 'no-such-time': (language) => appointmentWords(language)('no-such-time') },
})
