import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { prepareFieldNote } from '../acts/prepare-field-note.ts'
import { fieldNote } from '../messages/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { listFieldNotes } from '../queries/list-field-notes.ts'
import { whomOf } from './note-names.ts'
import { PreparedFacts } from './note-parts.tsx'
import { PreparationFields } from './preparation-fields.tsx'

export const fieldNoteQuestionsPage = page({
  name: 'my-field-note-questions',
  title: 'Ce que j’ai préparé d’une rencontre',
  path: routes.prepareFieldNote,
  who: ['person'],
  input: z.object({ fieldNote: id<'field-note'>() }),
  async load(tx, { fieldNote: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const note = (await listFieldNotes(tx, mine.record.id)).find((each) => each.id === wanted)
    return note === undefined ? undefined : { ...mine, note, contacts: await listContacts(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { note, contacts }, language, form, shell }) {
    const t = fieldNote(language)
    const parts = { fieldNote: note.id }
    return (
      <Layout
        shell={shell}
        title={t('change-prepared')}
        back={{ href: href(routes.myFieldNote, parts), label: `\u2068${whomOf(note, language)}\u2069` }}
      >
        {form.conflict === true ? (
          <Notice title={t('stored')}>
            <p>
              <bdi>{whomOf(note, language)}</bdi>
            </p>
            <PreparedFacts note={note} language={language} />
          </Notice>
        ) : null}
        <Form
          action={href(routes.prepareFieldNote, parts)}
          form={form}
          language={language}
          submit={fieldNotes(language)('save')}
          hidden={{ version: String(note.version) }}
        >
          <PreparationFields stored={note} contacts={contacts} form={form} language={language} />
        </Form>
      </Layout>
    )
  },
})

export const prepareHere = post({
  path: routes.prepareFieldNote,
  act: prepareFieldNote,
  page: fieldNoteQuestionsPage,
  next: ({ note }) => href(routes.myFieldNote, { fieldNote: note.id }),
  said: (_, language) => fieldNotes(language)('prepared-kept'),
  refusals: {
    'changed-elsewhere': (language) => fieldNote(language)('conflict'),
    'contact-gone': (language) => fieldNotes(language)('contact-gone'),
  },
})
