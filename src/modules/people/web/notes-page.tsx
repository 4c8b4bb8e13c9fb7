import { findOrganisation } from '#modules/identity/index.ts'
import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { addNoteAct, longestNote } from '../acts/add-note.ts'
import { removeNoteAct } from '../acts/remove-note.ts'
import { canOpenRecord } from '../domain/record.ts'
import { contactWords } from '../messages/contact.ts'
import { notes } from '../messages/notes.ts'
import { findRecord } from '../queries/find-record.ts'
import { listNotes, type PrivateNote } from '../queries/list-notes.ts'
import { AsWritten } from './as-written.tsx'

export const notesPage = page({
  name: 'person-notes',
  title: 'Mes notes sur une personne',
  path: routes.personNotes,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const record = await findRecord(tx, person)
    if (record === undefined) return undefined
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    return { record, notes: await listNotes(tx, record.id), zone: organisation?.timeZone ?? 'UTC' }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => ({ personId: record.id, what: 'notes', reason: 'accompaniment' }),
  view({ data: { record, notes: written, zone }, form, language, shell }) {
    const t = notes(language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        back={{ href: href(routes.person, { person: record.id }), label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        <Notice kind="private" title={t('private')}>
          <p>{t('privateBody')}</p>
        </Notice>
        <Form action={href(routes.personNotes, { person: record.id })} form={form} language={language} submit={t('add')}>
          <TextArea form={form} language={language} name="body" label={t('body')} rows={6} maxlength={longestNote} required />
        </Form>
        {written.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          written.map((note) => <Note note={note} zone={zone} language={language} />)
        )}
      </Layout>
    )
  },
})

function Note({ note, zone, language }: { note: PrivateNote; zone: string; language: Language }) {
  const t = notes(language)
  const parts = { person: note.personId, note: note.id }
  return (
    <Card eyebrow={formatMoment(note.at, zone, language)}>
      <AsWritten text={note.body} />
      <p>
        <LinkButton href={href(routes.correctNote, parts)} kind="secondary">
          {t('correct')}
        </LinkButton>
      </p>
      <Confirm summary={t('remove')}>
        <p>{t('removeSure')}</p>
        <form method="post" action={href(routes.removeNote, parts)}>
          <input type="hidden" name="_once" value={crypto.randomUUID()} />
          <Button kind="warning">{t('removeConfirm')}</Button>
        </form>
      </Confirm>
    </Card>
  )
}

export const addNotePost = post({
  path: routes.personNotes,
  act: addNoteAct,
  page: notesPage,
  next: ({ personId }) => href(routes.personNotes, { person: personId }),
  said: (_, language) => notes(language)('added'),
  refusals: {},
})

export const removeNotePost = post({
  path: routes.removeNote,
  act: removeNoteAct,
  page: notesPage,
  next: ({ personId }) => href(routes.personNotes, { person: personId }),
  said: (_, language) => notes(language)('removed'),
  refusals: {},
})
