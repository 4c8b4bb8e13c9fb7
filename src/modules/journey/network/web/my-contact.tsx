import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { changeContact } from '../acts/change-contact.ts'
import { removeFromNetwork } from '../acts/remove-contact.ts'
import { network } from '../messages/my-network.ts'
import { originLabel } from '../messages/network-words.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { ContactFields } from './contact-form-fields.tsx'
import { ContactFacts } from './network-list.tsx'

export const myContactPage = page({
  name: 'my-contact',
  title: 'Quelqu’un de mon réseau',
  path: routes.myContact,
  who: ['person'],
  input: z.object({ contact: id<'network-contact'>() }),
  async load(tx, { contact: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const contact = (await listContacts(tx, mine.record.id)).find((each) => each.id === wanted)
    return contact === undefined ? undefined : { ...mine, contact }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { contact }, language, form: sent, shell }) {
    // The form sent back is one of two: only the change carries `name`.
    const [form, removing] = 'name' in sent.values ? [sent, blankForm] : [blankForm, sent]
    const t = network(language)
    const parts = { contact: contact.id }
    return (
      <Layout shell={shell} title={contact.name} back={{ href: routes.myNetwork, label: t('title') }}>
        <div class="actions">
          <LinkButton href={href(routes.addFieldNote, {}, parts)} kind="secondary">
            {t('meet')}
          </LinkButton>
        </div>
        {form.conflict === true ? (
          <Notice title={t('stored')}>
            <p>
              <bdi>{contact.name}</bdi>, {originLabel(contact.origin, language)}
            </p>
            <p>
              <ContactFacts contact={contact} language={language} />
            </p>
          </Notice>
        ) : null}
        <Form
          action={href(routes.myContact, parts)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(contact.version) }}
        >
          <ContactFields stored={contact} form={form} language={language} />
        </Form>
        <Confirm summary={t('remove')} open={removing.problem !== undefined}>
          <p>{t('remove-sure')}</p>
          <Form
            action={href(routes.removeContact, parts)}
            form={removing}
            language={language}
            submit={t('remove-confirm')}
            kind="warning"
            hidden={{ version: String(contact.version) }}
          />
        </Confirm>
      </Layout>
    )
  },
})

export const changeContactHere = post({
  path: routes.myContact,
  act: changeContact,
  page: myContactPage,
  next: () => routes.myNetwork,
  said: (_, language) => network(language)('kept'),
  refusals: { 'changed-elsewhere': (language) => network(language)('conflict') },
})

export const removeContactHere = post({
  path: routes.removeContact,
  act: removeFromNetwork,
  page: myContactPage,
  next: () => routes.myNetwork,
  said: (_, language) => network(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
