import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Status, type StatusKind } from '#ui/status.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Written } from '../../web/person-parts.tsx'
import type { NoteState } from '../domain/field-note.ts'
import { fieldNote } from '../messages/field-note.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import type { NamedNote } from '../queries/list-field-notes.ts'
import { wordOnWhom } from './note-names.ts'

const kinds: Record<NoteState, StatusKind> = { 'to-come': 'waiting', 'to-tell': 'neutral', told: 'done' }

export function NoteStatus({ state, language }: { state: NoteState; language: Language }) {
  return <Status kind={kinds[state]}>{fieldNotes(language)(state)}</Status>
}

type NoteProps = { note: NamedNote; language: Language }

/** What was prepared: when, where, and the questions without their answers. */
export function PreparedFacts({ note, language }: NoteProps) {
  const t = fieldNote(language)
  const day = note.metOn === null ? fieldNotes(language)('no-day') : formatDay(note.metOn, language)
  const texts = [
    { label: t('fact-who'), text: wordOnWhom(note) },
    { label: t('fact-place'), text: note.place },
    ...note.questions.map((text, index) => ({ label: t('question-asked', { number: index + 1 }), text })),
  ]
  return <SummaryList items={[{ label: t('fact-day'), value: day }, ...written(texts)]} language={language} />
}

/** All a note holds, each question with its answer. */
export function NoteFacts({ note, language }: NoteProps) {
  const t = fieldNote(language)
  const asked = note.questions.flatMap((question, index) => [
    { label: t('question-asked', { number: index + 1 }), text: question },
    { label: t('answer-given', { number: index + 1 }), text: note.answers[index] ?? '' },
  ])
  const texts = [
    { label: t('fact-who'), text: wordOnWhom(note) },
    { label: t('fact-place'), text: note.place },
    ...asked,
    { label: t('learned'), text: note.learned },
    { label: t('proof'), text: note.proof },
    { label: t('next-step'), text: note.nextStep },
  ]
  return <SummaryList items={written(texts)} language={language} />
}

function written(texts: readonly { label: string; text: string }[]) {
  return texts.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, value: <Written>{text}</Written> }))
}
