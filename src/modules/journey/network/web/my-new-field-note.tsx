import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { addFieldNote } from '../acts/add-field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { PreparationFields } from './preparation-fields.tsx'

export const newFieldNotePage = page({
  name: 'my-new-field-note',
  title: 'Préparer une rencontre',
  path: routes.addFieldNote,
  who: ['person'],
  input: z.object({ contact: optionalText(36).catch('') }),
  async load(tx, { contact }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const contacts = await listContacts(tx, mine.record.id)
    return { ...mine, contacts, chosen: contacts.find(({ id }) => id === contact)?.id ?? null }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { contacts, chosen }, language, form, shell }) {
    const t = fieldNotes(language)
    return (
      <Layout shell={shell} title={t('add')} back={{ href: routes.myFieldNotes, label: t('title') }}>
        <Form action={routes.addFieldNote} form={form} language={language} submit={t('save')}>
          <PreparationFields stored={{ contactId: chosen }} contacts={contacts} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const addFieldNoteHere = post({
  path: routes.addFieldNote,
  act: addFieldNote,
  page: newFieldNotePage,
  next: ({ note }) => href(routes.myFieldNote, { fieldNote: note.id }),
  said: (_, language) => fieldNotes(language)('prepared'),
  refusals: { 'contact-gone': (language) => fieldNotes(language)('contact-gone') },
})
