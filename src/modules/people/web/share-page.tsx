import { listOrganisations } from '#modules/identity/index.ts'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { CheckboxGroup, DayField, Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { giveConsent } from '../acts/give-consent.ts'
import { consentWording } from '../content/consent.ts'
import { dayOf, usualEnd } from '../domain/consent.ts'
import { sharing } from '../messages/sharing.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { partOptions } from './consent-parts.tsx'

export const sharePage = page({
  name: 'share',
  title: 'Partager avec un organisme',
  path: routes.share,
  who: ['person'],
  input: nothing,
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    return record === undefined ? undefined : { record, organisations: await listOrganisations(tx) }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { record, organisations }, form, language, shell, now }) {
    const t = sharing(language)
    const [purpose] = consentWording.purposes
    return (
      <Layout shell={shell} title={t('giveTitle')} lead={t('giveLead')} back={{ href: routes.mySharing, label: t('back') }}>
        <Notice title={t('why')}>
          <p>{purpose?.text[language]}</p>
        </Notice>
        <Form
          action={routes.share}
          form={form}
          language={language}
          submit={t('submit')}
          hidden={{ wording: consentWording.version, wordingLanguage: language }}
        >
          <Select
            form={form}
            language={language}
            name="recipient"
            label={t('recipient')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            stored={record.hostId}
            required
          />
          <CheckboxGroup form={form} language={language} name="groups" legend={t('groups')} options={partOptions(language)} required />
          <DayField
            form={form}
            language={language}
            name="until"
            label={t('end')}
            hint={t('endHint')}
            stored={usualEnd(dayOf(now)).toString()}
            required
          />
        </Form>
      </Layout>
    )
  },
})

export const sharePost = post({
  path: routes.share,
  act: giveConsent,
  page: sharePage,
  next: ({ receiptId }) => href(routes.receipt, { receipt: receiptId }),
  said: (_, language) => sharing(language)('shared'),
  refusals: {
    'nothing-chosen': (language) => sharing(language)('nothing-chosen'),
    'ends-too-early': (language) => sharing(language)('ends-too-early'),
    'ends-too-late': (language) => sharing(language)('ends-too-late'),
    'contact-first': (language) => sharing(language)('contact-first'),
    'wording-changed': (language) => sharing(language)('wording-changed'),
  },
})
