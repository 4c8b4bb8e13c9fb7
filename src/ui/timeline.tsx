import type { Child } from 'hono/jsx'

type Moment = {
  /** When, already in words. */
  when: string
  title: Child
  body?: Child
  /** The same moment for machines, `YYYY-MM-DD` or ISO 8601. */
  datetime?: string | undefined
}

/** What happened, one link of the chain after the other. The caller chooses the order. */
export function Timeline({ items }: { items: readonly Moment[] }) {
  return (
    <ol class="timeline">
      {items.map((moment) => (
        <li>
          {moment.datetime === undefined ? (
            <span class="when">{moment.when}</span>
          ) : (
            <time class="when" datetime={moment.datetime}>
              {moment.when}
            </time>
          )}
          <div class="what">{moment.title}</div>
          {moment.body === undefined ? null : <div class="more">{moment.body}</div>}
        </li>
      ))}
    </ol>
  )
}
