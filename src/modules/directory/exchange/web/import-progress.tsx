import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { previewWords } from '../messages/import-preview.ts'
import type { Import } from '../queries/find-import.ts'

/** How far the work is. A link asks again; the island `progress` asks by itself. */
export function ImportProgress({ of, language }: { of: Import; language: Language }) {
  const t = previewWords(language)
  const isCounted = of.total > 0
  const percent = isCounted ? Math.floor((of.done / of.total) * 100) : 0
  return (
    <section data-progress={of.state} role="status" aria-live="polite">
      {isCounted ? <progress aria-label={t('progress')} value={percent} max={100} /> : <progress aria-label={t('progress')} />}
      <p>{isCounted ? t('written-so-far', { percent }) : t('read-so-far', { many: of.done })}</p>
      <LinkButton href={href(routes.keepImport, { import: of.id })} kind="secondary">
        {t('refresh')}
      </LinkButton>
    </section>
  )
}
