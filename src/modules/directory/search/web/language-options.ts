import { type Language, languageFacts } from '#platform/i18n.ts'
import { languageName } from '../../cards/web/words-of-card.tsx'

/** Languages often spoken by those who arrive and by those who welcome, as BCP 47 names them. */
const offered =
  'fr en es it ar am bm bn de fa ff ha hi ht hy ka ku ln mg ne pa pl ps pt ro ru so sq sr sw ta ti tl tr uk ur vi wo yo zh'.split(' ')

/** The languages on offer, in the order of the alphabet of the reader; `more` are added when they are others. */
export function languageOptions(language: Language, more: readonly string[]): { value: string; label: string }[] {
  const { locale } = languageFacts[language]
  return [...new Set([...offered, ...more])]
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
