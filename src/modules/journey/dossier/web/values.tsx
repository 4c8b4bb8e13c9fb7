import type { Language, Words } from '#platform/i18n.ts'
import { Bilingual } from '#ui/bilingual.tsx'
import { Written } from '../../web/person-parts.tsx'
import type { Value } from '../domain/document.ts'
import { isWrittenOnce, leadsOut, sayValue } from '../say-value.ts'

/** In which words a document is drawn: one language, or two side by side; and on whose clocks (IANA name). */
export type Manner = { language: Language; second?: Language | undefined; timeZone: string }

/** Words of ours in the language of the document, and in the second one below. */
export function SaidWords({ words, language, second }: Pick<Manner, 'language' | 'second'> & { words: Words }) {
  return <Twice language={language} second={second} say={(each) => words[each]} />
}

/** One value. What she wrote stands once, as she wrote it; a day or an amount in each language, when they write it otherwise. */
export function ValueText({ value, language, second, timeZone }: Manner & { value: Value }) {
  if (value.kind === 'link' && leadsOut(value.url))
    return (
      <a href={value.url} rel="noreferrer">
        <bdi dir="ltr">{value.url}</bdi>
      </a>
    )
  if (value.kind === 'own' && value.text.includes('\n')) return <Written>{value.text}</Written>
  if (isWrittenOnce(value)) return <bdi>{sayValue(value, language, timeZone)}</bdi>
  return <Twice language={language} second={second} say={(each) => sayValue(value, each, timeZone)} />
}

type TwiceProps = { language: Language; second: Language | undefined; say: (language: Language) => string }

function Twice({ language, second, say }: TwiceProps) {
  const first = say(language)
  const beside = second === undefined || say(second) === first ? undefined : say(second)
  return <Bilingual language={language} first={first} second={beside} secondLanguage={second ?? language} />
}
