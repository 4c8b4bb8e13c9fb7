import { assetHref } from '#platform/assets.ts'
import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/icon.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import { modelOf } from '../content/message-models.ts'
import type { MessageKind } from '../domain/message.ts'
import { countWords } from '../domain/speaking-time.ts'
import { textMessages } from '../domain/text-message.ts'
import type { Said } from '../domain/two-languages.ts'
import { pitch } from '../messages/pitch.ts'
import { shortMessages } from '../messages/short-messages.ts'
import { languageName } from './language-names.ts'
import { Column } from './two-columns.tsx'

type SendProps = { kind: MessageKind; said: Said; language: Language }

/** A message as it will leave, in one language: how long it is, and the ways to send it herself. Nothing leaves from here. */
export function SendMessage({ kind, said, language }: SendProps) {
  const t = shortMessages(language)
  const body = encodeURIComponent(said.words)
  const subject = encodeURIComponent(modelOf(kind).subject[said.language])
  return (
    <Card eyebrow={pitch(language)('in-language', { name: languageName(said.language, language) })}>
      <Column language={said.language} words={said.words} />
      <p class="hint">{t('length', { words: countWords(said.words, said.language), messages: textMessages(said.words) })}</p>
      <div class="actions">
        <a class="button secondary" href={`mailto:?subject=${subject}&body=${body}`}>
          <Icon name="mail" />
          {t('mail')}
        </a>
        <a class="button secondary" href={`sms:?&body=${body}`}>
          <Icon name="phone" />
          {t('sms')}
        </a>
        <button type="button" class="button quiet" data-copy={said.words} hidden>
          {t('copy')}
        </button>
        <ReadAloud text={said.words} language={said.language} pageLanguage={language} />
        <span role="status" data-copied={t('copied')}></span>
      </div>
      <script type="module" src={assetHref('copy.js')}></script>
    </Card>
  )
}
