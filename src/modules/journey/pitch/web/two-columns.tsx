import { type Language, languageFacts } from '#platform/i18n.ts'
import { type InTwoLanguages, saidIn } from '../domain/two-languages.ts'

/** What she wrote, in her language and in the other, side by side where there is room; each with its own direction. */
export function TwoColumns({ text }: { text: InTwoLanguages }) {
  return (
    <div class="two-languages">
      {saidIn(text).map(({ language, words }) => (
        <Column language={language} words={words} />
      ))}
    </div>
  )
}

/** One text in one language, line by line. */
export function Column({ language, words }: { language: Language; words: string }) {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return (
    <div class="written" lang={language} dir={languageFacts[language].direction}>
      {lines.map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </div>
  )
}
