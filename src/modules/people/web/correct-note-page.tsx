import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { longestNote } from '../acts/add-note.ts'
import { correctNote } from '../acts/correct-note.ts'
import { canOpenRecord } from '../domain/record.ts'
import { notes } from '../messages/notes.ts'
import { findRecord } from '../queries/find-record.ts'
import { listNotes } from '../queries/list-notes.ts'
import { AsWritten } from './as-written.tsx'

export const correctNotePage = page({
  name: 'correct-note-page',
  title: 'Corriger une note',
  path: routes.correctNote,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), note: id<'note'>() }),
  async load(tx, { person, note }) {
    const record = await findRecord(tx, person)
    const found = (await listNotes(tx, person)).find((each) => each.id === note)
    return record === undefined || found === undefined ? undefined : { record, note: found }
  },
  allow: (actor, { record, note }) => canOpenRecord(actor, record) && actor.signedIn && note.accountId === actor.accountId,
  reads: ({ record }) => ({ personId: record.id, what: 'notes', reason: 'accompaniment' }),
  view({ data: { note }, form, language, shell }) {
    const t = notes(language)
    const parts = { person: note.personId, note: note.id }
    return (
      <Layout
        shell={shell}
        title={t('correctTitle')}
        back={{ href: href(routes.personNotes, { person: note.personId }), label: t('back') }}
      >
        {form.conflict === true ? (
          <Notice kind="attention" title={t('stored')}>
            <AsWritten text={note.body} />
          </Notice>
        ) : null}
        <Form
          action={href(routes.correctNote, parts)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(note.version) }}
        >
          <TextArea
            form={form}
            language={language}
            name="body"
            label={t('body')}
            stored={note.body}
            rows={10}
            maxlength={longestNote}
            required
          />
        </Form>
      </Layout>
    )
  },
})

export const correctNotePost = post({
  path: routes.correctNote,
  act: correctNote,
  page: correctNotePage,
  next: ({ personId }) => href(routes.personNotes, { person: personId }),
  said: (_, language) => notes(language)('corrected'),
  refusals: { 'changed-elsewhere': (language) => notes(language)('changed') },
})
