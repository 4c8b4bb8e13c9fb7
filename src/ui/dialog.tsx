import type { Child } from 'hono/jsx'

/** A second thought before something that weighs: opens in place, and holds the form that does it. Works without script. */
export function Confirm({ summary, children, open }: { summary: string; children: Child; open?: boolean }) {
  return (
    <details class="confirm" open={open === true}>
      <summary class="button secondary">{summary}</summary>
      <div class="confirm-body">{children}</div>
    </details>
  )
}

/** More, for who wants it: why this question, what this word means. */
export function Details({ summary, children, open }: { summary: Child; children: Child; open?: boolean }) {
  return (
    <details class="details" open={open === true}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  )
}
