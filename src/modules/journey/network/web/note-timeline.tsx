import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { formatDay } from '#ui/format.ts'
import { Timeline } from '#ui/timeline.tsx'
import { noteState } from '../domain/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import type { NamedNote } from '../queries/list-field-notes.ts'
import { whomOf } from './note-names.ts'
import { NoteFacts, NoteStatus } from './note-parts.tsx'

type TimelineProps = { notes: readonly NamedNote[]; today: Temporal.PlainDate; language: Language }

/** Notes one after the other, in the order given; each opens in place, and all of them on paper. */
export function NoteTimeline({ notes, today, language }: TimelineProps) {
  const t = fieldNotes(language)
  return (
    <Timeline
      items={notes.map((note) => ({
        when: note.metOn === null ? t('no-day') : formatDay(note.metOn, language),
        datetime: note.metOn?.toString(),
        title: <bdi>{whomOf(note, language)}</bdi>,
        body: (
          <>
            <NoteStatus state={noteState(note, today)} language={language} />
            <div>
              <LinkButton href={href(routes.myFieldNote, { fieldNote: note.id })} kind="quiet">
                {t('open')}
                <span class="unseen">
                  {' '}
                  <bdi>{whomOf(note, language)}</bdi>
                </span>
              </LinkButton>
            </div>
            {holdsMore(note) ? (
              <Details summary={t('more')}>
                <NoteFacts note={note} language={language} />
              </Details>
            ) : null}
          </>
        ),
      }))}
    />
  )
}

const holdsMore = ({ place, questions, answers, learned, proof, nextStep }: NamedNote) =>
  [place, ...questions, ...answers, learned, proof, nextStep].some((text) => text !== '')
