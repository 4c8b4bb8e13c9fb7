import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { ui } from './messages.ts'

type Fact = { label: string; value: Child; change?: { href: string; label?: string } | undefined }

/** What is known, a label and a value a line, each with the way to change it. */
export function SummaryList({ items, language }: { items: readonly Fact[]; language: Language }) {
  return (
    <dl class="summary-list">
      {items.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
          {fact.change === undefined ? null : (
            <dd class="change">
              <a href={fact.change.href}>
                {fact.change.label ?? ui(language)('change')}
                <span class="unseen"> {fact.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
