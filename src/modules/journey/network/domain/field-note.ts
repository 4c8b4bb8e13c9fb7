import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import type { ContactId } from './contact.ts'

export type FieldNoteId = Id<'field-note'>
export type Three = readonly [string, string, string]

/** What is written before a meeting. Whom she meets is a contact of her map, a few words, or both. */
export type Preparation = { contactId: ContactId | null; who: string; metOn: Temporal.PlainDate | null; place: string; questions: Three }

/** What is written after it. */
export type Telling = { answers: Three; learned: string; proof: string; nextStep: string }

export type FieldNote = Preparation &
  Telling & { id: FieldNoteId; createdAt: Temporal.Instant; changedAt: Temporal.Instant; version: number }

/** A note may begin with its questions alone: the rest waits for the meeting. */
export function prepareNote(id: FieldNoteId, preparation: Preparation, now: Temporal.Instant): FieldNote {
  const nothingYet: Telling = { answers: ['', '', ''], learned: '', proof: '', nextStep: '' }
  return { ...preparation, ...nothingYet, id, createdAt: now, changedAt: now, version: 1 }
}

/** Writes one side of a note and leaves the other as it is. `changed-elsewhere`: it is no longer the version she saw. */
export function rewriteNote(note: FieldNote, side: Preparation | Telling, seen: number, now: Temporal.Instant) {
  if (note.version !== seen) return refused('changed-elsewhere')
  return ok<FieldNote>({ ...note, ...side, changedAt: now, version: note.version + 1 })
}

/** Where a note stands: ahead of her, its day gone by and nothing told yet, or told. Told once is told: it asks for nothing more. */
export type NoteState = 'to-come' | 'to-tell' | 'told'

export function noteState({ metOn, answers, learned, proof }: FieldNote, today: Temporal.PlainDate): NoteState {
  if ([...answers, learned, proof].some((text) => text !== '')) return 'told'
  return metOn !== null && Temporal.PlainDate.compare(metOn, today) < 0 ? 'to-tell' : 'to-come'
}

/** What is ahead first, the soonest on top and the undated after; then what took place, the latest first. */
export function inNoteOrder(today: Temporal.PlainDate): (one: FieldNote, other: FieldNote) => number {
  return (one, other) => {
    const [ahead, otherAhead] = [one, other].map((note) => noteState(note, today) === 'to-come')
    if (ahead !== otherAhead) return ahead ? -1 : 1
    if (one.metOn !== null && other.metOn !== null) {
      const days = Temporal.PlainDate.compare(one.metOn, other.metOn)
      if (days !== 0) return ahead ? days : -days
    }
    if ((one.metOn === null) !== (other.metOn === null)) return one.metOn === null ? 1 : -1
    return Temporal.Instant.compare(other.createdAt, one.createdAt)
  }
}

/** Does a note hold what was asked, whatever the case and the accents? `name` is that of its contact, if any. */
export function noteHolds(note: FieldNote, name: string, asked: string): boolean {
  const { who, place, questions, answers, learned, proof, nextStep } = note
  const all = plain([name, who, place, ...questions, ...answers, learned, proof, nextStep].join('\n'))
  return plain(asked)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
