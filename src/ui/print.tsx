import { assetHref } from '#platform/assets.ts'
import type { Language } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'

/** Prints the page. Without script the button stays hidden, and a sentence says where browsers print from. */
export function PrintButton({ language, label }: { language: Language; label?: string }) {
  const say = ui(language)
  return (
    <div class="print-button">
      <button type="button" class="button secondary" data-print hidden>
        <Icon name="print" />
        {label ?? say('print')}
      </button>
      <p class="hint" data-print-hint>
        {say('print-hint')}
      </p>
      <script type="module" src={assetHref('print.js')}></script>
    </div>
  )
}
