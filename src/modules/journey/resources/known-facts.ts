import type { Facts } from '#modules/directory/index.ts'
import { nothingSaid } from '#modules/directory/index.ts'

/** What her record says that conditions may ask: her birth, as far as it is known. The rest is asked of her, never supposed. */
export function knownFacts(birth: string | null): Facts {
  if (birth === null) return nothingSaid
  const [year = 0, month, day] = birth.split('-').map(Number)
  const from = new Temporal.PlainDate(year, month ?? 1, day ?? 1)
  const to = day !== undefined ? from : from.add(month === undefined ? { years: 1 } : { months: 1 }).subtract({ days: 1 })
  return { ...nothingSaid, birth: { from, to } }
}

/** Where the directory looks first for somebody followed by an organisation of those clocks. */
export function territoryOf(timeZone: string): 'QC' | 'FR' | 'IT' | 'other' {
  if (timeZone.startsWith('America/')) return 'QC'
  if (timeZone === 'Europe/Paris') return 'FR'
  return timeZone === 'Europe/Rome' ? 'IT' : 'other'
}
