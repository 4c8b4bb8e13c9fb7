import type { Language } from '#platform/i18n.ts'
import { Bilingual } from '#ui/bilingual.tsx'

/** Our words in the person's language, and in French below when hers is another: what she shows must be read by both. */
export function Both({ language, say }: { language: Language; say: (language: Language) => string }) {
  return <Bilingual language={language} first={say(language)} second={language === 'fr' ? undefined : say('fr')} secondLanguage="fr" />
}
