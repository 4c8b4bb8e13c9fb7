import type { ActorName } from './actors.ts'
import { thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const ownAlone = 'what is loaded is the record of whoever asks'
const someone = { name: 'Samira', origin: 'family', closeness: 'near', brings: ['advice'], words: '' }
const before = { contact: '', who: 'the baker', metOn: '2026-12-01', place: '', question1: 'how is it?', question2: '', question3: '' }
const after = { answer1: 'well', answer2: '', answer3: '', learned: 'that it opens at five', proof: '', nextStep: '' }
const contact = thing('contact', 'leila')
const fieldNote = thing('field-note', 'leila')

/** The map of a network and the notes of meetings are written by the person alone. */
export const acts: Record<string, ActRow> = {
  'add-contact': { sends: someone, may: people, bound: ownAlone },
  'change-contact': { sends: { ...someone, contact, version: '1' }, may: ['person'] },
  'remove-contact': { sends: { contact, version: '1' }, may: ['person'] },
  'add-field-note': { sends: before, may: people, bound: ownAlone },
  'prepare-field-note': { sends: { ...before, fieldNote, version: '1' }, may: ['person'] },
  'tell-field-note': { sends: { ...after, fieldNote, version: '1' }, may: ['person'] },
  'remove-field-note': { sends: { fieldNote, version: '1' }, may: ['person'] },
}

export const pages: Record<string, PageRow> = {
  'my-network': { may: people },
  'my-new-contact': { may: people },
  'my-contact': { at: { contact }, may: ['person'] },
  'my-field-notes': { may: people },
  'my-new-field-note': { may: people },
  'my-field-note': { at: { fieldNote }, may: ['person'] },
  'my-field-note-questions': { at: { fieldNote }, may: ['person'] },
}
