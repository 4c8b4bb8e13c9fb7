import type { Child } from 'hono/jsx'

type CardProps = { title?: Child; href?: string | undefined; eyebrow?: Child; footer?: Child; level?: 2 | 3; children?: Child }

/** A sheet of paper on the page: one thing, with its title. With `href`, the title leads to it and the whole card can be touched. */
export function Card({ title, href, eyebrow, footer, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={href === undefined ? 'card' : 'card leads'}>
      {eyebrow === undefined ? null : <p class="eyebrow">{eyebrow}</p>}
      {title === undefined ? null : <Heading class="card-title">{href === undefined ? title : <a href={href}>{title}</a>}</Heading>}
      {children}
      {footer === undefined ? null : <div class="card-footer">{footer}</div>}
    </section>
  )
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: Child }) {
  return <div class="cards">{children}</div>
}

/** A page in two: what is to be done on the wide side, what is good to see beside it. One under the other on a narrow screen. */
export function Columns({ children, beside, besideLabel }: { children: Child; beside: Child; besideLabel: string }) {
  return (
    <div class="columns">
      <div class="flow">{children}</div>
      <section class="flow" aria-label={besideLabel}>
        {beside}
      </section>
    </div>
  )
}
