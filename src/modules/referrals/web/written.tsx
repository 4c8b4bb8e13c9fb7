import type { Child } from 'hono/jsx'

/** What somebody wrote, in its own direction, with its lines. */
export function Written({ children }: { children: string }) {
  return <div class="written">{children.split('\n').map((line): Child => (line === '' ? null : <p dir="auto">{line}</p>))}</div>
}
