import type { Site } from '../domain/card.ts'

/** A place on one line: its name, its address, its town. */
export function placeLine({ name, address, postalCode, town }: Site): string {
  return [name, address, [postalCode, town].filter(Boolean).join(' ')].filter((part) => part !== '').join(', ')
}
