import { optionalChoice, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { addToNetwork } from '../acts/add-contact.ts'
import { origins } from '../domain/contact.ts'
import { network } from '../messages/my-network.ts'
import { ContactFields } from './contact-form-fields.tsx'

export const newContactPage = page({
  name: 'my-new-contact',
  title: 'Ajouter quelqu’un à mon réseau',
  path: routes.addContact,
  who: ['person'],
  input: z.object({ origin: optionalChoice(origins).catch(null) }),
  load: (tx, _, moment) => findMyRecord(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ input: { origin }, language, form, shell }) {
    const t = network(language)
    return (
      <Layout shell={shell} title={t('add')} back={{ href: routes.myNetwork, label: t('title') }}>
        <Form action={routes.addContact} form={form} language={language} submit={t('save')}>
          <ContactFields stored={origin === null ? {} : { origin }} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const addContactHere = post({
  path: routes.addContact,
  act: addToNetwork,
  page: newContactPage,
  next: () => routes.myNetwork,
  said: (_, language) => network(language)('added'),
  refusals: {},
})
