import { holds } from '#kernel/actor.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { joinAccompaniment } from '../acts/join-accompaniment.ts'
import { opening } from '../messages/opening.ts'
import { findRecord } from '../queries/find-record.ts'

export const joinPage = page({
  name: 'join-person',
  title: 'Demander à accompagner une personne',
  path: routes.joinPerson,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: (actor, record) => holds(actor, 'counsellor', 'cooperative-adviser') && record.shares.includes('contact'),
  reads: (record) => ({ personId: record.id, what: 'name', reason: 'join' }),
  view({ data: record, form, language, shell }) {
    const t = opening(language)
    return (
      <Layout
        shell={shell}
        title={t('joinTitle')}
        lead={t('joinLead')}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Form action={href(routes.joinPerson, { person: record.id })} form={form} language={language} submit={t('joinSubmit')}>
          <TextArea
            form={form}
            language={language}
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            rows={3}
            maxlength={500}
            required
          />
        </Form>
      </Layout>
    )
  },
})

export const joinPost = post({
  path: routes.joinPerson,
  act: joinAccompaniment,
  page: joinPage,
  next: ({ personId }) => href(routes.person, { person: personId }),
  said: (_, language) => opening(language)('joined'),
  refusals: { already: (language) => opening(language)('already') },
})
