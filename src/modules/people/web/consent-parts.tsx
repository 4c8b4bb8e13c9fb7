import type { Language } from '#platform/i18n.ts'
import type { Option } from '#ui/choices.tsx'
import { consentWording } from '../content/consent.ts'
import type { FieldGroup } from '../domain/record.ts'

const wordingOf = (group: FieldGroup) => consentWording.fieldGroups.find(({ id }) => id === group)

/** The name of a part, as the person reads it. */
export function partLabel(group: FieldGroup, language: Language): string {
  return wordingOf(group)?.label[language] ?? group
}

/** Each part with exactly what it covers, to tick one by one. */
export function partOptions(language: Language, groups?: readonly FieldGroup[]): Option[] {
  return consentWording.fieldGroups
    .filter(({ id }) => groups === undefined || groups.includes(id))
    .map(({ id, label, text }) => ({ value: id, label: label[language], hint: text[language] }))
}
