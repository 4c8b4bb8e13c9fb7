import type { Child } from 'hono/jsx'
import type { Language, Words } from '#platform/i18n.ts'
import type { Challenge, Figure } from '../content/challenges.ts'
import { challengeWords } from '../messages/challenges.ts'
import { WholeFact } from './fact-lines.tsx'

type Props = { challenge: Challenge; language: Language }

/** Each number with its source printed beside it. */
export function Figures({ figures, language }: { figures: readonly Figure[]; language: Language }) {
  return (
    <ul class="plain-list spaced">
      {figures.map((figure) => (
        <li>
          <WholeFact fact={figure} lawLanguage="fr" language={language} />
        </li>
      ))}
    </ul>
  )
}

/** The challenge as it is said to the person: what helps and what gets in the way have the same room. */
export function ToThePerson({ challenge: { person }, language }: Props) {
  const t = challengeWords(language)
  return (
    <>
      <Part title={t('what')}>{person.what[language]}</Part>
      <Part title={t('does')}>{person.does[language]}</Part>
      <section>
        <h2>{t('helps')}</h2>
        <div class="two-sides">
          <Side title={t('supports')} of={person.supports} language={language} />
          <Side title={t('obstacles')} of={person.obstacles} language={language} />
        </div>
      </section>
      <Part title={t('need')}>{person.need[language]}</Part>
      <Part title={t('cooperative')}>{person.cooperative[language]}</Part>
    </>
  )
}

/** The same challenge for whoever accompanies her: what may be seen, what to do, what not. */
export function ToTheCounsellor({ challenge: { counsellor }, language }: Props) {
  const t = challengeWords(language)
  return (
    <>
      <Part title={t('see')}>{counsellor.see[language]}</Part>
      <section>
        <h2>{t('todo')}</h2>
        <List of={counsellor.helps} language={language} />
      </section>
      <Part title={t('avoid')}>{counsellor.avoid[language]}</Part>
      <Part title={t('cooperative')}>{counsellor.cooperative[language]}</Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  )
}

function Side({ title, of, language }: { title: string; of: readonly Words[]; language: Language }) {
  return (
    <div class="card">
      <h3>{title}</h3>
      <List of={of} language={language} />
    </div>
  )
}

function List({ of, language }: { of: readonly Words[]; language: Language }) {
  return (
    <ul class="spaced">
      {of.map((words) => (
        <li>{words[language]}</li>
      ))}
    </ul>
  )
}
