import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import type { PitchLength } from '../domain/pitch.ts'
import { secondsToSay, wordsPerMinute } from '../domain/speaking-time.ts'
import { pitch } from '../messages/pitch.ts'
import { aboutTime } from '../messages/time.ts'
import { languageName } from './language-names.ts'

export type Speech = { language: Language; paragraphs: string[] }

// Past this, in seconds, a sentence says calmly that it is longer than a minute or than three.
const longer: Readonly<Record<PitchLength, number>> = { one: 75, three: 210 }

/** For each language she wrote in: how long it takes to say, and the voice of the browser to hear it. */
export function SpeechFacts({ length, speeches, language }: { length: PitchLength; speeches: readonly Speech[]; language: Language }) {
  const t = pitch(language)
  return (
    <div class="flow">
      {speeches.map((speech) => (
        <p>
          {t('time-in', {
            name: languageName(speech.language, language),
            time: aboutTime(secondsToSay(speech.paragraphs, speech.language), language),
          })}
        </p>
      ))}
      <p class="hint">
        {t('estimate')}
        {speeches.some((speech) => secondsToSay(speech.paragraphs, speech.language) > longer[length]) ? ` ${t('longer')}` : ''}
      </p>
      <Details summary={t('how-counted')}>
        {speeches.map((speech) => (
          <p>{t('pace-in', { name: languageName(speech.language, language), pace: wordsPerMinute[speech.language] })}</p>
        ))}
      </Details>
      <div class="actions">
        {speeches.map((speech) => (
          <ReadAloud text={speech.paragraphs.join('\n')} language={speech.language} pageLanguage={language} />
        ))}
      </div>
    </div>
  )
}
