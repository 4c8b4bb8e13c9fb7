import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { consentWording } from '../content/consent.ts'
import { opening } from '../messages/opening.ts'

/** What a person is told before anything is asked of her, to be read with her. */
export function NoticeTogether({ language }: { language: Language }) {
  const contact = consentWording.fieldGroups.find(({ id }) => id === 'contact')
  return (
    <Card title={opening(language)('noticeTitle')} level={2}>
      {[...consentWording.notice, ...(contact === undefined ? [] : [contact])].map((point) => (
        <p>
          <strong>{point.label[language]}</strong> {point.text[language]}
        </p>
      ))}
    </Card>
  )
}
