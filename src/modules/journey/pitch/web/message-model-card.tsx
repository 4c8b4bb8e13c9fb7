import { type Language, languageFacts } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import type { MessageModel } from '../content/message-models.ts'
import { shortMessages } from '../messages/short-messages.ts'

type ModelProps = {
  model: MessageModel
  chosen: { language: Language; other: Language | null }
  language: Language
  /** Where the boxes hold the model, or hold her own words again. */
  useHref: string
  used: boolean
}

/** The model of one kind in both languages, side by side, and the way to start from it. */
export function MessageModelCard({ model, chosen, language, useHref, used }: ModelProps) {
  const t = shortMessages(language)
  const shown = [chosen.language, ...(chosen.other === null ? [] : [chosen.other])]
  return (
    <Card
      title={t('model')}
      footer={
        <a class="button secondary" href={useHref}>
          {t(used ? 'without-model' : 'use-model')}
        </a>
      }
    >
      <div class="two-languages">
        {shown.map((each) => (
          <div lang={each} dir={languageFacts[each].direction}>
            {model.lines.map((line) => (
              <p>{line[each]}</p>
            ))}
          </div>
        ))}
      </div>
      <div class="actions">
        {shown.map((each) => (
          <ReadAloud text={model.lines.map((line) => line[each]).join('\n')} language={each} pageLanguage={language} />
        ))}
      </div>
    </Card>
  )
}
