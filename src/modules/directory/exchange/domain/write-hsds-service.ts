import type { StoredService } from './stored.ts'
import { type Naming, orNone } from './write-hsds-parts.ts'

/** The languages somebody can be spoken to in. */
export function languagesOf({ id, languages }: StoredService, naming: Naming) {
  return [...new Set(languages)]
    .filter(naming.isLanguage)
    .map((code) => ({ id: naming.id('language', id, code), code, name: naming.languageName(code) }))
}

/** Opening hours, week by week; where only words were said, the words. */
export function schedulesOf({ id, opening, opening_words }: StoredService, naming: Naming) {
  if (opening.length === 0) return opening_words === '' ? [] : [{ id: naming.id('schedule', id), description: opening_words }]
  return opening.map(({ days, opens, closes, from, to, words }, index) => ({
    id: naming.id('schedule', id, String(index)),
    freq: 'WEEKLY' as const,
    byday: days.join(','),
    opens_at: opens,
    closes_at: closes,
    valid_from: from ?? undefined,
    valid_to: to ?? undefined,
    description: orNone([words ?? '', index === 0 ? opening_words : ''].filter((text) => text !== '').join('\n')),
  }))
}

/** What it costs: nothing, or an amount in its currency. Not said is not free. */
export function costsOf({ id, free, cost_cents, currency, cost_words }: StoredService, naming: Naming) {
  const named = { id: naming.id('cost', id) }
  if (free === true) return [{ ...named, option: 'free', amount: 0, amount_description: orNone(cost_words) }]
  if (cost_cents === null || currency === null) return []
  return [{ ...named, option: 'standard', amount: Number(cost_cents) / 100, currency, amount_description: orNone(cost_words) }]
}

export function documentsOf({ id, papers }: StoredService, naming: Naming) {
  return papers.map((document, index) => ({ id: naming.id('document', id, String(index)), document }))
}

/** Seats left, as its organisation said them on that day. */
export function capacityOf({ id, seats, seats_free, seats_said_on }: StoredService, naming: Naming) {
  if (seats_free === null || seats_said_on === null) return []
  return [
    {
      id: naming.id('capacity', id),
      available: seats === null ? seats_free : Math.min(seats, seats_free),
      maximum: seats ?? undefined,
      updated: `${seats_said_on}T00:00:00Z`,
      unit: { id: naming.id('unit', 'seat'), name: 'seat' },
    },
  ]
}

/** Needs, stages, publics and kind as terms of our taxonomies. A code that no taxonomy of ours holds is left out. */
export function termsOf({ id, needs, stages, audience, kind }: StoredService, naming: Naming) {
  const codes = [
    ...needs.map((code) => ['needs', code] as const),
    ...stages.map((code) => ['stages', code] as const),
    ...(audience ?? []).map((code) => ['publics', code] as const),
    ...(kind === null ? [] : [['kinds', kind] as const]),
  ]
  return codes.flatMap(([scheme, code]) => {
    const term = naming.term(scheme, code)
    return term === undefined ? [] : [{ id: naming.id('attribute', id, term.id), link_entity: 'service', taxonomy_term: term }]
  })
}
