import { optionalText, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { PrintButton } from '#ui/print.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { inNoteOrder, noteHolds } from '../domain/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import { listFieldNotes } from '../queries/list-field-notes.ts'
import { NoteTimeline } from './note-timeline.tsx'

/** Under so many, everything is in sight and a search would be one thing more to read. */
const enoughToSearch = 10

export const myFieldNotesPage = page({
  name: 'my-field-notes',
  title: 'Mes rencontres',
  path: routes.myFieldNotes,
  who: ['person'],
  input: z.object({ text: optionalText(100).catch('') }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const today = moment.now.toZonedDateTimeISO(mine.timeZone).toPlainDate()
    return { ...mine, today, notes: (await listFieldNotes(tx, mine.record.id)).sort(inNoteOrder(today)) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { notes, today }, input: { text }, language, shell }) {
    const t = fieldNotes(language)
    const found = text === '' ? notes : notes.filter((note) => noteHolds(note, note.contactName ?? '', text))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.myNetwork, label: t('network') }}>
        {notes.length === 0 ? (
          <NextStep href={routes.addFieldNote} title={t('add')} body={t('empty')} />
        ) : (
          <div class="actions">
            <LinkButton href={routes.addFieldNote}>{t('add')}</LinkButton>
          </div>
        )}
        {notes.length > enoughToSearch ? (
          <Form
            action={routes.myFieldNotes}
            method="get"
            inline
            form={blankForm}
            language={language}
            submit={t('show')}
            kind="secondary"
            label={t('search')}
          >
            <TextField form={blankForm} language={language} name="text" label={t('search')} type="search" stored={text} unmarked />
          </Form>
        ) : null}
        {notes.length > 0 && found.length === 0 ? (
          <EmptyState title={t('none-found')} action={{ href: routes.myFieldNotes, label: t('all-notes') }} />
        ) : null}
        {found.length === 0 ? null : (
          <>
            <NoteTimeline notes={found} today={today} language={language} />
            <PrintButton language={language} />
          </>
        )}
      </Layout>
    )
  },
})
