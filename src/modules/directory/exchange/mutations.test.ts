import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceShape } from './domain/data-inclusion-shape.ts'
import { hsdsService } from './domain/hsds-shape.ts'
import type { Rule } from './domain/shape.ts'
import { hsdsChecks, officialCheck, withoutSchemas } from './official-schemas.examples.ts'

const today = '2026-11-24'
const service = {
  source: 'essai',
  id: 'essai--1',
  structure_id: 'essai--s1',
  nom: 'Cours du soir',
  description: 'Deux soirs par semaine.',
  date_maj: '2026-11-01',
  publics: ['femmes'],
  latitude: 48.85,
  longitude: 2.35,
  zone_eligibilite: ['75056'],
}
const id = (end: number) => `0190d3a5-7c2e-7000-8000-${String(end).padStart(12, '0')}`
const card = {
  id: id(1),
  name: 'Evening class',
  status: 'active',
  assured_date: '2026-11-01',
  languages: [{ id: id(2), code: 'fr', name: 'French' }],
  service_at_locations: [{ id: id(3), location: { id: id(4), location_type: 'physical', latitude: 45.5, longitude: -73.5 } }],
  cost_options: [{ id: id(5), amount: 5, currency: 'CAD' }],
  minimum_age: 18,
}
type Changes = Record<string, unknown>
const place = (changes: Changes) => ({
  service_at_locations: [{ id: id(3), location: { id: id(4), location_type: 'physical', latitude: 45.5, longitude: -73.5, ...changes } }],
})

/** What is changed in a good document, why it cannot be, and whether the standard's own schema lets it pass. */
const mutations: { standard: 'hsds' | 'data-inclusion'; what: string; changes: Changes; reason: string; official: boolean }[] = [
  {
    standard: 'hsds',
    what: 'a language nobody speaks',
    changes: { languages: [{ id: id(2), code: 'zz9' }] },
    reason: 'not-a-language',
    official: true,
  },
  { standard: 'hsds', what: 'a latitude off the globe', changes: place({ latitude: 999 }), reason: 'not-a-latitude', official: true },
  { standard: 'hsds', what: 'an invented field', changes: { mood: 'sunny' }, reason: 'unknown-field', official: true },
  { standard: 'hsds', what: 'a day in 2999', changes: { assured_date: '2999-01-01' }, reason: 'day-to-come', official: true },
  {
    standard: 'data-inclusion',
    what: 'everybody, and somebody besides',
    changes: { publics: ['tous-publics', 'femmes'] },
    reason: 'everyone-beside',
    official: true,
  },
  {
    standard: 'data-inclusion',
    what: 'half a point',
    changes: { latitude: 48.85, longitude: null },
    reason: 'half-coordinates',
    official: true,
  },
  {
    standard: 'data-inclusion',
    what: 'a link that runs',
    changes: { lien_source: 'javascript:alert(1)' },
    reason: 'not-an-address',
    official: true,
  },
  {
    standard: 'hsds',
    what: 'ages the wrong way round',
    changes: { minimum_age: 60, maximum_age: 12 },
    reason: 'below-least',
    official: true,
  },
  {
    standard: 'hsds',
    what: 'a price below nothing',
    changes: { cost_options: [{ id: id(5), amount: -5 }] },
    reason: 'below-least',
    official: true,
  },
  {
    standard: 'data-inclusion',
    what: 'a name written backwards',
    changes: { nom: 'Cours \u202etxt.exe' },
    reason: 'hidden-letters',
    official: true,
  },
  { standard: 'data-inclusion', what: '30 February', changes: { date_maj: '2026-02-30' }, reason: 'not-a-day', official: true },
  {
    standard: 'data-inclusion',
    what: 'a week of 500 hours',
    changes: { volume_horaire_hebdomadaire: 500 },
    reason: 'above-most',
    official: true,
  },
  {
    standard: 'data-inclusion',
    what: 'a theme of one’s own',
    changes: { thematiques: ['magie--voler'] },
    reason: 'not-a-choice',
    official: false,
  },
]

function faultsOf(rule: Rule, document: unknown): string[] {
  const faults: string[] = []
  rule(document, '', (_, reason) => faults.push(reason), today)
  return faults
}

const ours = { hsds: hsdsService, 'data-inclusion': serviceShape }
const good = { hsds: card, 'data-inclusion': service }

describe('what the schemas of the standards let through, and our profile refuses', () => {
  it('takes the documents before they are changed', () => {
    assert.deepEqual([faultsOf(hsdsService, card), faultsOf(serviceShape, service)], [[], []])
  })

  for (const { standard, what, changes, reason } of mutations) {
    it(`refuses ${what} (${standard})`, () => {
      assert.deepEqual(faultsOf(ours[standard], { ...good[standard], ...changes }), [reason])
    })
  }

  it('is stricter than the schemas, which are as said here', { skip: withoutSchemas }, () => {
    const official = {
      hsds: hsdsChecks()('service'),
      'data-inclusion': officialCheck('data_inclusion_schema_v1/schemas/v1/service.json'),
    }
    assert.ok(official.hsds(card) && official['data-inclusion'](service))
    assert.deepEqual(
      mutations.map(({ standard, what, changes }) => [what, official[standard]({ ...good[standard], ...changes })]),
      mutations.map(({ what, official: passes }) => [what, passes]),
    )
  })
})
