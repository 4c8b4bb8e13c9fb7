import { catalogue, type Language, languages, type Translate, translator } from '#platform/i18n.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr, type UiSentence } from './messages/fr.ts'
import { it } from './messages/it.ts'

/** The sentences that belong to no module: what the frame of a page, a field or a button says by itself. */
export const uiCatalogue = catalogue({ fr, en, es, it, ar })

export type { UiSentence }

const voices = Object.fromEntries(languages.map((language) => [language, translator(uiCatalogue, language)])) as Record<
  Language,
  Translate<UiSentence>
>

/** The translator of the design system's own sentences. */
export function ui(language: Language): Translate<UiSentence> {
  return voices[language]
}
