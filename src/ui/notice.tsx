import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

const icons = { info: undefined, done: 'check', attention: 'attention', private: 'lock' } as const

/** Something worth knowing here. `private` says who alone can read what follows. */
export function Notice({ kind = 'info', title, children }: { kind?: keyof typeof icons; title?: string; children?: Child }) {
  const icon = icons[kind]
  return (
    <div class={`notice ${kind}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      <div>
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
