import type { Child } from 'hono/jsx'
import { Button } from '#ui/button.tsx'

type ButtonFormProps = { action: string; kind?: 'secondary' | 'warning'; hidden?: Record<string, string>; label?: string; children: Child }

/** A form that is one button: no field, no mistake to show. It carries a one-time key as every form does. */
export function ButtonForm({ action, kind = 'secondary', hidden = {}, label, children }: ButtonFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_once" value={crypto.randomUUID()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} {...(label === undefined ? {} : { label })}>
        {children}
      </Button>
    </form>
  )
}
