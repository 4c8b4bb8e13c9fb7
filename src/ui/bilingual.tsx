import type { Child } from 'hono/jsx'
import { type Language, languageFacts } from '#platform/i18n.ts'

type BilingualProps = {
  /** The language of the person; that of `first`. */
  language: Language
  first: Child
  second?: Child
  secondLanguage?: Language
}

/** The same words twice, the person's language first, French beside it, each with its own direction. Once only when they are the same. */
export function Bilingual({ language, first, second, secondLanguage = 'fr' }: BilingualProps) {
  const alone = second === undefined || second === null || language === secondLanguage
  if (alone) return <Said language={language}>{first}</Said>
  return (
    <span class="bilingual">
      <Said language={language}>{first}</Said>{' '}
      <Said language={secondLanguage} beside>
        {second}
      </Said>
    </span>
  )
}

function Said({ language, beside, children }: { language: Language; beside?: boolean; children: Child }) {
  return (
    <span lang={language} dir={languageFacts[language].direction} class={beside === true ? 'beside' : undefined}>
      {children}
    </span>
  )
}
