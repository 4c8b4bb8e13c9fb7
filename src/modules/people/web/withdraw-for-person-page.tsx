import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { CheckboxGroup, RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { withdrawConsentForPerson } from '../acts/withdraw-consent-for-person.ts'
import { paperWays } from '../domain/consent.ts'
import { canOpenRecord } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'
import { paperWords } from '../messages/paper.ts'
import { findRecord } from '../queries/find-record.ts'
import { partOptions } from './consent-parts.tsx'

export const withdrawForPersonPage = page({
  name: 'withdraw-for-person',
  title: 'Arrêter un partage à la demande de la personne',
  path: routes.withdrawForPerson,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  reads: (record) => ({ personId: record.id, what: 'consent', reason: 'consent' }),
  view({ data: record, form, language, shell }) {
    const t = paperWords(language)
    return (
      <Layout
        shell={shell}
        title={t('stopTitle')}
        lead={t('stopLead')}
        back={{ href: href(routes.person, { person: record.id }), label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Form
          action={href(routes.withdrawForPerson, { person: record.id })}
          form={form}
          language={language}
          submit={t('stopSubmit')}
          kind="warning"
        >
          <CheckboxGroup
            form={form}
            language={language}
            name="groups"
            legend={t('stopGroups')}
            hint={t('stopHint')}
            options={partOptions(language, record.shares)}
            required
          />
          <RadioGroup
            form={form}
            language={language}
            name="way"
            legend={t('stopWay')}
            options={paperWays.map((value) => ({ value, label: t(`ask-${value}`) }))}
            required
          />
        </Form>
      </Layout>
    )
  },
})

export const withdrawForPersonPost = post({
  path: routes.withdrawForPerson,
  act: withdrawConsentForPerson,
  page: withdrawForPersonPage,
  next: ({ all, personId }) => (all ? routes.caseload : href(routes.person, { person: personId })),
  said: (_, language) => paperWords(language)('stopped'),
  refusals: { 'nothing-chosen': (language) => paperWords(language)('nothing') },
})
