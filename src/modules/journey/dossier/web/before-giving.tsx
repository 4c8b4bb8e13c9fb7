import type { Language } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import { dossierWords } from '../messages/dossier.ts'

/** What she should know before a file leaves her hands: who sees what, and that nobody can take it back. */
export function BeforeGiving({ language }: { language: Language }) {
  const t = dossierWords(language)
  return (
    <Notice title={t('before-title')}>
      <ul>
        {(['before-send', 'before-see', 'before-account', 'before-back'] as const).map((key) => (
          <li>{t(key)}</li>
        ))}
      </ul>
    </Notice>
  )
}
