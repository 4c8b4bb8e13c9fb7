import { findOrganisation } from '#modules/identity/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { CheckboxGroup, DayField, RadioGroup, Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { recordPaperConsent } from '../acts/record-paper-consent.ts'
import { dayOf, paperWays, usualEnd } from '../domain/consent.ts'
import { canOpenRecord } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'
import { opening } from '../messages/opening.ts'
import { paperWords } from '../messages/paper.ts'
import { sharing } from '../messages/sharing.ts'
import { findRecord } from '../queries/find-record.ts'
import { partOptions } from './consent-parts.tsx'
import { languageOptions } from './contact-form-fields.tsx'

export const paperConsentPage = page({
  name: 'paper-consent',
  title: 'Noter un accord donné sur papier ou à voix haute',
  path: routes.personPaperConsent,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const record = await findRecord(tx, person)
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    return record === undefined || organisation === undefined ? undefined : { record, organisation }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => ({ personId: record.id, what: 'consent', reason: 'consent' }),
  view({ data: { record, organisation }, form, language, shell, now }) {
    const t = paperWords(language)
    const c = contactWords(language)
    const of = { form, language, required: true }
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.person, { person: record.id }), label: c('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Form action={href(routes.personPaperConsent, { person: record.id })} form={form} language={language} submit={t('submit')}>
          <CheckboxGroup {...of} name="groups" legend={t('groups', { organisation: organisation.name })} options={partOptions(language)} />
          <RadioGroup {...of} name="way" legend={t('way')} options={paperWays.map((value) => ({ value, label: c(`way-${value}`) }))} />
          <DayField {...of} name="on" label={t('on')} stored={dayOf(now).toString()} />
          <DayField {...of} name="until" label={t('until')} hint={sharing(language)('endHint')} stored={usualEnd(dayOf(now)).toString()} />
          <Select {...of} name="noticeLanguage" label={opening(language)('noticeLanguage')} options={languageOptions} stored={language} />
        </Form>
      </Layout>
    )
  },
})

export const paperConsentPost = post({
  path: routes.personPaperConsent,
  act: recordPaperConsent,
  page: paperConsentPage,
  next: ({ personId }) => href(routes.person, { person: personId }),
  said: (_, language) => paperWords(language)('done'),
  refusals: {
    'agreed-later': (language) => paperWords(language)('agreed-later'),
    'nothing-chosen': (language) => sharing(language)('nothing-chosen'),
    'ends-too-early': (language) => sharing(language)('ends-too-early'),
    'ends-too-late': (language) => sharing(language)('ends-too-late'),
    'contact-first': (language) => sharing(language)('contact-first'),
  },
})
