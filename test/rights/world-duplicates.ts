import { ago, type Rows, thing } from './names.ts'
import { card, service } from './world-cards.ts'

const inOrder = (a: string, b: string) => (a < b ? { one: a, other: b } : { one: b, other: a })

/** Twins that the organisation of Accueil keeps, to be merged; those it merged already; and a pair settled by each. */
export const twin = (key: string) => thing('twin', key)
export const twins = inOrder(twin('a'), twin('b'))
export const merged = { gone: twin('gone'), kept: twin('kept') }

export const pairs = [
  { key: 'merged', kind: 'service', ...inOrder(merged.gone, merged.kept), outcome: 'merged', gone: merged.gone, keeper: 'accueil' },
  { key: 'cards', kind: 'organisation', ...inOrder(card('ailleurs'), card('alone')), outcome: 'both', gone: null, keeper: 'ailleurs' },
  { key: 'lone', kind: 'service', ...inOrder(service('alone open'), thing('nothing', 'x')), outcome: 'both', gone: null, keeper: null },
] as const

export function rows(): Rows {
  const empty = { description: '', cost_words: '', conditions: '', audience_words: '', opening_words: '', asked_words: '' }
  const none = { needs: [], stages: [], languages: [], papers: [] }
  const dated = { source: 'here', created_at: ago(900), changed_at: ago(900), verified_on: '2026-11-01' }
  const aTwin = (key: string, merged_into: string | null = null) => ({
    id: twin(key),
    organisation_id: card('accueil'),
    name: 'Twin',
    phone: '514 555 0142',
    written_in: 'fr',
    translations: {},
    opening: [],
    example: false,
    state: 'open',
    source_id: `twin ${key}`,
    source_fields: {},
    version: 1,
    merged_into,
    ...empty,
    ...none,
    ...dated,
  })
  return [
    ['directory.service', [aTwin('a'), aTwin('b'), aTwin('kept'), aTwin('gone', twin('kept'))]],
    // What the triggers of the cards write, then what the nightly job does.
    ['directory.searchable', ['a', 'b', 'kept'].map((key) => ({ service_id: twin(key), site_id: twin(key) }))],
    ['directory.changed_card', ['a', 'b', 'kept'].map((key) => ({ service_id: twin(key) }))],
    ['directory.word', [{ word: 'twin' }]],
    ['directory.compared', ['a', 'b'].map((key) => ({ card_id: twin(key), kind: 'service', said: '-7' }))],
    ['directory.likeness', ['a', 'b'].map((key, hand) => ({ key: '42', card_id: twin(key), hand: String(hand) }))],
    ['directory.alike', [{ kind: 'service', ...twins, name: 'twin' }]],
    [
      'directory.settled_pair',
      pairs.map(({ kind, one, other, outcome, gone }) => ({
        kind,
        one,
        other,
        outcome,
        gone,
        services: [],
        sites: [],
        settled_at: ago(5),
      })),
    ],
  ]
}
