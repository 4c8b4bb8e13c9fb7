import type { Words } from '#platform/i18n.ts'
import { labelsOf } from '../../web/labels.ts'
import type { Value } from '../domain/document.ts'
import { ownPartSentences } from '../messages/own-parts.ts'

type Key = keyof typeof ownPartSentences.fr

/** A title or a label of these parts, in every language. */
export const say = (key: Key): Words => labelsOf(ownPartSentences, key)

/** What is known of one fact; nothing is said of what she left empty. */
export function known(key: Key, value: Value | null): { label: Words; value: Value }[] {
  return value === null || (value.kind === 'own' && value.text === '') ? [] : [{ label: say(key), value }]
}

/** What she wrote, in her words. */
export const own = (text: string | null): Value => ({ kind: 'own', text: text ?? '' })
/** What we say for her answer, in every language. */
export const said = (words: Words): Value => ({ kind: 'said', words })
