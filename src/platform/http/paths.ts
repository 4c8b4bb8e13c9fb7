import type { FormValues } from './form-values.ts'

/** A declared path (`/people/:person`) with its parts filled from what was sent. */
export function fillPath(path: string, values: FormValues): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    return encodeURIComponent((Array.isArray(value) ? value[0] : value) ?? '')
  })
}
