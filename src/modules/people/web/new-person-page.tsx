import { holds } from '#kernel/actor.ts'
import { findOrganisation, type Organisation } from '#modules/identity/index.ts'
import { z } from '#platform/fields.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { RadioGroup, Select, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { openRecord } from '../acts/open-record.ts'
import { paperWays } from '../domain/consent.ts'
import { contactWords } from '../messages/contact.ts'
import { opening } from '../messages/opening.ts'
import { searchLikely } from '../queries/search-likely.ts'
import { ContactFields, languageOptions } from './contact-form-fields.tsx'
import { LikelyRecords } from './likely-records.tsx'
import { NoticeTogether } from './notice-together.tsx'

// What cannot be read is not looked for: the form that is sent back says why at its field.
const asked = (max: number) => z.preprocess((value) => (typeof value === 'string' ? value.trim().slice(0, max) : ''), z.string())

export const newPersonPage = page({
  name: 'new-person',
  title: 'Accueillir une personne',
  path: routes.newPerson,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ name: asked(300), year: asked(10), phone: asked(40), step: z.enum(['search', 'form']).catch('search') }),
  async load(tx, { name, year, phone, step }, { actor }) {
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    if (organisation === undefined) return undefined
    const searching = step === 'search' && (name !== '' || phone !== '')
    return { organisation, found: searching ? await searchLikely(tx, organisation.id, { name, birth: year, phone }) : undefined }
  },
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data, input, form, language, shell }) {
    const t = opening(language)
    if (input.step === 'form') {
      return (
        <Layout
          shell={shell}
          title={t('new')}
          lead={t('formLead')}
          back={{ href: href(routes.newPerson, {}, { name: input.name }), label: t('searchAgain') }}
        >
          <RecordForm form={form} language={language} organisation={data.organisation} asked={input} />
        </Layout>
      )
    }
    return (
      <Layout shell={shell} title={t('title')} lead={t('searchLead')}>
        <Form
          action={routes.newPerson}
          method="get"
          form={{ ...blankForm, ...(form.problem === undefined ? {} : { problem: form.problem }) }}
          language={language}
          submit={t('search')}
          label={t('search')}
          kind={data.found === undefined ? 'primary' : 'secondary'}
        >
          <TextField form={blankForm} language={language} name="name" label={t('searchName')} stored={input.name} required />
          <TextField
            form={blankForm}
            language={language}
            name="year"
            label={t('searchYear')}
            stored={input.year}
            inputmode="numeric"
            narrow
            dir="ltr"
          />
          <TextField form={blankForm} language={language} name="phone" label={t('searchPhone')} stored={input.phone} type="tel" narrow />
        </Form>
        {data.found === undefined ? null : <LikelyRecords found={data.found} asked={input} language={language} />}
      </Layout>
    )
  },
})

type FormProps = { form: FormState; language: Language; organisation: Organisation; asked: { name: string; year: string; phone: string } }

function RecordForm({ form, language, organisation, asked: { name, year, phone } }: FormProps) {
  const t = opening(language)
  const c = contactWords(language)
  return (
    <Form action={routes.newPerson} form={form} language={language} submit={t('submit')} hidden={{ step: 'form' }}>
      <ContactFields form={form} language={language} stored={{ name, birth: year, phone }} />
      <NoticeTogether language={language} />
      <Select
        form={form}
        language={language}
        name="noticeLanguage"
        label={t('noticeLanguage')}
        options={languageOptions}
        stored={language}
        required
      />
      <RadioGroup
        form={form}
        language={language}
        name="way"
        legend={t('agreed', { organisation: organisation.name })}
        hint={t('agreedHint')}
        options={paperWays.map((way) => ({ value: way, label: c(`way-${way}`) }))}
        required
      />
    </Form>
  )
}

export const openRecordPost = post({
  path: routes.newPerson,
  act: openRecord,
  page: newPersonPage,
  next: ({ id }) => href(routes.person, { person: id }),
  said: (_, language) => opening(language)('opened'),
  refusals: { 'no-organisation': (language) => opening(language)('noOrganisation') },
})
