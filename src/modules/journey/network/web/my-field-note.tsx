import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PrintButton } from '#ui/print.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { removeFieldNote } from '../acts/remove-field-note.ts'
import { tellFieldNote } from '../acts/tell-field-note.ts'
import { noteState } from '../domain/field-note.ts'
import { fieldNote } from '../messages/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import { listFieldNotes } from '../queries/list-field-notes.ts'
import { whomOf } from './note-names.ts'
import { NoteFacts, NoteStatus, PreparedFacts } from './note-parts.tsx'
import { TellingFields } from './telling-fields.tsx'

export const myFieldNotePage = page({
  name: 'my-field-note',
  title: 'Une de mes rencontres',
  path: routes.myFieldNote,
  who: ['person'],
  input: z.object({ fieldNote: id<'field-note'>() }),
  async load(tx, { fieldNote: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const note = (await listFieldNotes(tx, mine.record.id)).find((each) => each.id === wanted)
    return note === undefined ? undefined : { ...mine, note, today: moment.now.toZonedDateTimeISO(mine.timeZone).toPlainDate() }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { note, today }, language, form: sent, shell }) {
    // The form sent back is one of two: only the change carries `learned`.
    const [form, removing] = 'learned' in sent.values ? [sent, blankForm] : [blankForm, sent]
    const t = fieldNote(language)
    const parts = { fieldNote: note.id }
    const state = noteState(note, today)
    return (
      <Layout
        shell={shell}
        title={whomOf(note, language)}
        back={{ href: routes.myFieldNotes, label: fieldNotes(language)('title') }}
        aside={<NoteStatus state={state} language={language} />}
      >
        <section class="flow" aria-labelledby="prepared">
          <h2 id="prepared">{t('prepare-title')}</h2>
          <PreparedFacts note={note} language={language} />
          <div class="actions">
            <LinkButton href={href(routes.prepareFieldNote, parts)} kind="secondary">
              {t('change-prepared')}
            </LinkButton>
          </div>
        </section>
        <section class="flow" aria-labelledby="after">
          <h2 id="after">{t('after')}</h2>
          <p>{t('after-lead')}</p>
          {form.conflict === true ? (
            <Notice title={t('stored')}>
              <NoteFacts note={note} language={language} />
            </Notice>
          ) : null}
          <Form
            action={href(routes.myFieldNote, parts)}
            form={form}
            language={language}
            submit={fieldNotes(language)('save')}
            hidden={{ version: String(note.version) }}
            kind={state === 'told' ? 'secondary' : 'primary'}
          >
            <TellingFields note={note} form={form} language={language} />
          </Form>
        </section>
        {state === 'told' ? (
          <Card title={t('plan-title')}>
            <p>{t('plan-body')}</p>
            {note.nextStep === '' ? null : (
              <p>
                <q dir="auto">{note.nextStep}</q>
              </p>
            )}
            <LinkButton href={routes.addAction}>{t('to-plan')}</LinkButton>
          </Card>
        ) : null}
        <PrintButton language={language} />
        <Confirm summary={t('remove')} open={removing.problem !== undefined}>
          <p>{t('remove-sure')}</p>
          <Form
            action={href(routes.removeFieldNote, parts)}
            form={removing}
            language={language}
            submit={t('remove-confirm')}
            kind="warning"
            hidden={{ version: String(note.version) }}
          />
        </Confirm>
      </Layout>
    )
  },
})

export const tellHere = post({
  path: routes.myFieldNote,
  act: tellFieldNote,
  page: myFieldNotePage,
  next: ({ note }) => href(routes.myFieldNote, { fieldNote: note.id }),
  said: (_, language) => fieldNote(language)('kept'),
  refusals: { 'changed-elsewhere': (language) => fieldNote(language)('conflict') },
})

export const removeNoteHere = post({
  path: routes.removeFieldNote,
  act: removeFieldNote,
  page: myFieldNotePage,
  next: () => routes.myFieldNotes,
  said: (_, language) => fieldNote(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
