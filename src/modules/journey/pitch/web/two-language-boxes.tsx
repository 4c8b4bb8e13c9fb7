import type { FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field.tsx'
import { pitch } from '../messages/pitch.ts'
import { languageName } from './language-names.ts'

type BoxesProps = {
  stored: { words: string; otherWords: string }
  chosen: { language: Language; other: Language | null }
  form: FormState
  language: Language
  /** The first words of an answer, to show what may be written in a language. */
  hint?: ((language: Language) => string) | undefined
  rows?: number
  /** Under which name the tab keeps what is being written. */
  keep: string
}

/** Two boxes for one text: hers, and the other language she chose. Neither has to be filled. */
export function TwoLanguageBoxes({ stored, chosen, form, language, hint, rows = 5, keep }: BoxesProps) {
  const t = pitch(language)
  const given = { form, language, rows, unmarked: true }
  const { other } = chosen
  return (
    <div class="two-languages">
      <TextArea
        {...given}
        name="words"
        label={t('in-language', { name: languageName(chosen.language, language) })}
        hint={hint === undefined ? undefined : <Hint language={chosen.language} text={hint(chosen.language)} />}
        stored={stored.words}
        keep={`${keep} ${chosen.language}`}
      />
      {other === null ? null : (
        <TextArea
          {...given}
          name="otherWords"
          label={t('in-language', { name: languageName(other, language) })}
          hint={hint === undefined ? undefined : <Hint language={other} text={hint(other)} />}
          stored={stored.otherWords}
          keep={`${keep} ${other}`}
        />
      )}
    </div>
  )
}

function Hint({ language, text }: { language: Language; text: string }) {
  return (
    <bdi lang={language} dir={languageFacts[language].direction}>
      {text}
    </bdi>
  )
}

type ChoiceProps = {
  chosen: { language: Language; other: Language | null }
  language: Language
  /** The same page with another language beside. */
  hrefWith: (other: Language | 'none') => string
}

/** Which language stands beside hers: any of ours, or none. Links, so that it needs no script; what is typed is kept in the tab. */
export function OtherLanguageChoice({ chosen, language, hrefWith }: ChoiceProps) {
  const t = pitch(language)
  const offered = languages.filter((each) => each !== chosen.language && each !== chosen.other)
  return (
    <Details summary={t('languages')}>
      <ul class="choices-in-line">
        {offered.map((each) => (
          <li>
            <a class="button quiet" href={hrefWith(each)}>
              {t('with-language', { name: languageName(each, language) })}
            </a>
          </li>
        ))}
        {chosen.other === null ? null : (
          <li>
            <a class="button quiet" href={hrefWith('none')}>
              {t('without-other')}
            </a>
          </li>
        )}
      </ul>
    </Details>
  )
}
