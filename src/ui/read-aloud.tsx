import { assetHref } from '#platform/assets.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'

type ReadAloudProps = {
  text: string
  /** The language of `text`. */
  language: Language
  /** The language of the page, when the button must speak another one. */
  pageLanguage?: Language
}

/** Reads `text` with the voice of the browser. Stays hidden without script, or when no voice of that language is there. */
export function ReadAloud({ text, language, pageLanguage = language }: ReadAloudProps) {
  const say = ui(pageLanguage)
  return (
    <>
      <button
        type="button"
        class="button quiet read-aloud"
        data-read={text}
        data-lang={languageFacts[language].locale}
        aria-pressed="false"
        hidden
      >
        <Icon name="listen" />
        <span data-start={say('listen')} data-stop={say('stop-listening')}>
          {say('listen')}
        </span>
        {language === pageLanguage ? null : <span lang={language}>({languageFacts[language].name})</span>}
      </button>
      <script type="module" src={assetHref('read-aloud.js')}></script>
    </>
  )
}
