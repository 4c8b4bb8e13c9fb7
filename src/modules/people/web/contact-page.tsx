import { id, z } from '#platform/fields.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { correctContactAct } from '../acts/correct-contact.ts'
import { canOpenRecord, type RecordHead } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'
import { findRecord } from '../queries/find-record.ts'
import { ContactFields } from './contact-form-fields.tsx'

export const contactPage = page({
  name: 'correct-person',
  title: 'Corriger les coordonnées d’une personne',
  path: routes.correctPerson,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  reads: (record) => ({ personId: record.id, what: 'contact', reason: 'correction' }),
  view({ data: record, form, language, shell }) {
    const t = contactWords(language)
    return (
      <Layout
        shell={shell}
        title={t('correctTitle')}
        back={{ href: href(routes.person, { person: record.id }), label: t('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        {form.conflict === true ? <Stored record={record} language={language} /> : null}
        <Form
          action={href(routes.correctPerson, { person: record.id })}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(record.version) }}
        >
          <ContactFields form={form} language={language} stored={record} />
        </Form>
      </Layout>
    )
  },
})

/** What somebody else saved meanwhile, beside what was typed. */
function Stored({ record, language }: { record: RecordHead; language: Language }) {
  const t = contactWords(language)
  const items = [
    { label: t('name'), value: <PersonName given={record.name} native={record.nativeName} /> },
    { label: t('birth'), value: record.birth ?? t('unknown') },
    { label: t('language'), value: languageFacts[record.language].name },
    { label: t('phone'), value: <bdi dir="ltr">{record.phone ?? '—'}</bdi> },
    { label: t('email'), value: <bdi dir="ltr">{record.email ?? '—'}</bdi> },
    { label: t('reach'), value: t(`reach-${record.reach}`) },
  ]
  return (
    <Notice kind="attention" title={t('stored')}>
      <SummaryList items={items} language={language} />
    </Notice>
  )
}

export const contactPost = post({
  path: routes.correctPerson,
  act: correctContactAct,
  page: contactPage,
  next: ({ personId }) => href(routes.person, { person: personId }),
  said: (_, language) => contactWords(language)('corrected'),
  refusals: { 'changed-elsewhere': (language) => contactWords(language)('changed') },
})
