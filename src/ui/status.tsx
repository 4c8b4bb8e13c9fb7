import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

export type StatusKind = 'neutral' | 'waiting' | 'done' | 'attention'

const icons = { neutral: undefined, waiting: 'waiting', done: 'check', attention: 'attention' } as const

/** Where a thing stands, in a word. Of a task or a letter, never of a person. The drawing says it without colour. */
export function Status({ kind, children }: { kind: StatusKind; children: Child }) {
  const icon = icons[kind]
  return (
    <span class={`status ${kind}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  )
}

/** A short word about a thing, without any standing: a place, a kind, a language. */
export function Tag({ children }: { children: Child }) {
  return <span class="status neutral">{children}</span>
}
