import type { Child } from 'hono/jsx'
import { Status, type StatusKind } from './status.tsx'

type Task = { href: string; title: Child; hint?: Child; status?: { kind: StatusKind; label: string } }

/** Things that can be done, in any order; the whole line leads there. */
export function TaskList({ items }: { items: readonly Task[] }) {
  return (
    <ul class="task-list">
      {items.map((task) => (
        <li>
          <div class="task">
            <a href={task.href}>{task.title}</a>
            {task.hint === undefined ? null : <div class="hint">{task.hint}</div>}
          </div>
          {task.status === undefined ? null : <Status kind={task.status.kind}>{task.status.label}</Status>}
        </li>
      ))}
    </ul>
  )
}
