import type { Language } from '#platform/i18n.ts'
import { fieldNotes } from '../messages/field-notes.ts'
import type { NamedNote } from '../queries/list-field-notes.ts'

/** Whom a note is about: the contact of the map, else her own words for that person; somebody taken out of the map has no name left. */
export function whomOf({ contactName, who }: Pick<NamedNote, 'contactName' | 'who'>, language: Language): string {
  return contactName ?? (who === '' ? fieldNotes(language)('somebody') : who)
}

/** Her own words beside the name of a contact; empty when they are the name already. */
export function wordOnWhom({ contactName, who }: Pick<NamedNote, 'contactName' | 'who'>): string {
  return contactName === null ? '' : who
}
