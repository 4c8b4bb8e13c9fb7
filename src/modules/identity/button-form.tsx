import type { Child } from 'hono/jsx'
import { Button } from '#ui/button.tsx'

type ButtonFormProps = {
  action: string
  kind?: 'secondary' | 'warning'
  hidden?: Record<string, string>
  /** Whom or what it is about, for one button among many alike: said, not shown. */
  of?: string
  children: Child
}

/** A form that is one button: no field, no mistake to show. It carries a one-time key as every form does. */
export function ButtonForm({ action, kind = 'secondary', hidden = {}, of, children }: ButtonFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_once" value={crypto.randomUUID()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind}>
        {children}
        {of === undefined ? null : <span class="unseen">: {of}</span>}
      </Button>
    </form>
  )
}
