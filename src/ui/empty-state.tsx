import type { Child } from 'hono/jsx'
import { LinkButton } from './button.tsx'

/** Where there is nothing yet: says so kindly, and what can be done about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: Child
  action?: { href: string; label: string } | undefined
}) {
  return (
    <div class="empty-state">
      <svg class="open-link" viewBox="0 0 76 44" aria-hidden="true" focusable="false">
        <circle cx="22" cy="22" r="18" />
        <circle class="awaited" cx="54" cy="22" r="18" />
      </svg>
      <p class="empty-title">{title}</p>
      {children === undefined ? null : <div class="empty-body">{children}</div>}
      {action === undefined ? null : (
        <LinkButton href={action.href} kind="secondary">
          {action.label}
        </LinkButton>
      )}
    </div>
  )
}
