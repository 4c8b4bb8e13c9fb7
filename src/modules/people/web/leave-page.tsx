import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form, LinkButton } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { leaveAccompaniment } from '../acts/leave-accompaniment.ts'
import { canOpenRecord } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'
import { opening } from '../messages/opening.ts'
import { findRecord } from '../queries/find-record.ts'

export const leavePage = page({
  name: 'leave-person',
  title: 'Ne plus accompagner une personne',
  path: routes.leavePerson,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  reads: (record) => ({ personId: record.id, what: 'name', reason: 'accompaniment' }),
  view({ data: record, form, language, shell }) {
    const t = opening(language)
    const back = href(routes.person, { person: record.id })
    return (
      <Layout
        shell={shell}
        title={t('leaveTitle')}
        lead={t('leaveLead')}
        back={{ href: back, label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Form
          action={href(routes.leavePerson, { person: record.id })}
          form={form}
          language={language}
          submit={t('leaveSubmit')}
          kind="warning"
          secondary={
            <LinkButton href={back} kind="quiet">
              {contactWords(language)('cancel')}
            </LinkButton>
          }
        />
      </Layout>
    )
  },
})

export const leavePost = post({
  path: routes.leavePerson,
  act: leaveAccompaniment,
  page: leavePage,
  next: () => routes.caseload,
  said: (_, language) => opening(language)('left'),
  refusals: {},
})
