import { Blocks } from '#modules/journey/index.ts'
import type { Language } from '#platform/i18n.ts'
import { formatMoment } from '#ui/format.ts'
import { thaw } from '../content-of.ts'
import type { Sheet, SheetContent } from '../domain/sheet.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { reasonWords } from '../messages/reasons.ts'
import { sheetConsent } from '../messages/sheet-consent.ts'
import { Written } from './written.tsx'

type ContentProps = { content: SheetContent; language: Language; timeZone: string }

/** Exactly what leaves, part by part; what is not drawn here does not leave. */
export function SheetContentSeen({ content, language, timeZone }: ContentProps) {
  const t = sheetConsent(language)
  return (
    <div class="card">
      <h3>{t('looks-for')}</h3>
      <Written>{content.looksFor}</Written>
      {content.parts.length === 0 ? <p>{t('sheet-empty')}</p> : null}
      {content.parts.map((part) => (
        <section>
          <h3>{part.title[language]}</h3>
          <Blocks blocks={thaw(part)} level={4} language={language} timeZone={timeZone} />
        </section>
      ))}
    </div>
  )
}

/** What was agreed to, with when and how: a consent written down by somebody else says so. */
export function SheetSeen({ sheet, language, timeZone }: { sheet: Sheet; language: Language; timeZone: string }) {
  const t = myReferralWords(language)
  const way = reasonWords(language)(`by-${sheet.way}`)
  return (
    <>
      <p>
        {t('given-on', { day: formatMoment(sheet.givenAt, timeZone, language), way })}{' '}
        {sheet.recordedName === null ? null : t('noted-by', { name: `\u2068${sheet.recordedName}\u2069` })}
      </p>
      <SheetContentSeen content={sheet.content} language={language} timeZone={timeZone} />
    </>
  )
}
