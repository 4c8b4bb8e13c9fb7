import type { Child } from 'hono/jsx'

type Kind = 'primary' | 'secondary' | 'quiet' | 'warning'

type ButtonProps = {
  kind?: Kind
  type?: 'submit' | 'button'
  name?: string
  value?: string
  formaction?: string
  /** For one button among many alike: “Retirer”, then of whom. */
  label?: string
  children: Child
}

/** What changes something. One primary button a page at most. */
export function Button({ kind = 'primary', type = 'submit', name, value, formaction, label, children }: ButtonProps) {
  return (
    <button class={`button ${kind}`} type={type} name={name} value={value} formaction={formaction} aria-label={label}>
      {children}
    </button>
  )
}

/** What leads somewhere and changes nothing, when it deserves the look of a button. */
export function LinkButton({
  href,
  kind = 'primary',
  children,
  download,
}: {
  href: string
  kind?: Kind
  children: Child
  download?: boolean
}) {
  return (
    <a class={`button ${kind}`} href={href} download={download === true ? true : undefined}>
      {children}
    </a>
  )
}
