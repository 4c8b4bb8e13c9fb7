import { createHash } from 'node:crypto'
import { ago, ahead, organisation, type Rows, thing } from './names.ts'

export const card = (key: string) => thing('card', key)
export const service = (key: string) => thing('service', key)
export const report = (key: string) => thing('report', key)
export const stillTrueToken = 'A'.repeat(43)

/** Who keeps each card here: an organisation of this instance, or nobody. */
export const cards = [
  { key: 'accueil', member: organisation('accueil') },
  { key: 'ailleurs', member: organisation('ailleurs') },
  { key: 'alone', member: null },
] as const

export const services = cards.flatMap(({ key }) =>
  (['open', 'draft'] as const).map((state) => ({ key: `${key} ${state}`, of: key, state })),
)

/** Cards that all may read, drafts that their keepers alone see, and what was told to be wrong with them. */
export function rows(): Rows {
  const dated = { source: 'here', created_at: ago(900), changed_at: ago(900), verified_on: '2026-11-01' }
  return [
    [
      'directory.organisation',
      cards.map(({ key, member }) => ({
        id: card(key),
        member_id: member,
        name: `Card ${key}`,
        description: '',
        written_in: 'fr',
        translations: {},
        territory: 'QC',
        networks: [],
        migrant_association: false,
        association_roles: [],
        source_id: key,
        source_fields: {},
        version: 1,
        ...dated,
      })),
    ],
    [
      'directory.site',
      cards.map(({ key }) => ({
        id: thing('site', key),
        organisation_id: card(key),
        name: '',
        address: '1, rue du Test',
        address_more: '',
        town: 'Montréal',
        country: 'CA',
        accessibility: '',
        source_fields: {},
      })),
    ],
    ['directory.service', services.map(({ key, of, state }) => ({ ...serviceRow(key), organisation_id: card(of), state, ...dated }))],
    ['directory.service_site', services.map(({ key, of }) => ({ service_id: service(key), site_id: thing('site', of) }))],
    [
      'directory.error_report',
      services.map(({ key }) => ({
        id: report(key),
        service_id: service(key),
        told_by: 'anyone',
        words: 'The phone number is wrong.',
        reported_at: ago(30),
        state: 'open',
        answer: '',
        version: 1,
      })),
    ],
    [
      'directory.still_true',
      cards.map(({ key }) => ({
        id: thing('still-true', key),
        organisation_id: card(key),
        services: [service(`${key} open`)],
        token_hash: createHash('sha256')
          .update(key === 'alone' ? stillTrueToken : key)
          .digest(),
        sent_at: ago(10),
        expires_at: ahead(700),
      })),
    ],
  ]
}

function serviceRow(key: string) {
  const empty = { description: '', cost_words: '', conditions: '', audience_words: '', opening_words: '', asked_words: '' }
  const none = { needs: ['language-course'], stages: [], languages: ['fr'], papers: [] }
  return {
    id: service(key),
    name: `Service ${key}`,
    written_in: 'fr',
    translations: {},
    opening: [],
    example: false,
    source_id: key,
    source_fields: {},
    version: 1,
    ...empty,
    ...none,
  }
}
