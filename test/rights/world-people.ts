import { type ActorName, actorNames, kindOf, type OrganisationKey, type PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { account, ago, ahead, hosts, organisation, ownerOf, people, person, type Rows, thing } from './names.ts'

export const fieldGroups = ['contact', 'assessment', 'plan', 'decision', 'means', 'money', 'network', 'pitch', 'evidence'] as const
export type FieldGroup = (typeof fieldGroups)[number]

type Consent = { whose: PersonKey; to: OrganisationKey; group: FieldGroup; state: 'live' | 'withdrawn' | 'lapsed'; wording: string }

const all = (whose: PersonKey, to: OrganisationKey, state: Consent['state'] = 'live') =>
  fieldGroups.map((group) => ({ whose, to, group, state, wording: '2026-11-23' }))

/**
 * Who shares what with whom. The network is given neither Leïla's decision nor her money; Nour agreed to the first wording,
 * and keeps her instruments to herself.
 */
export const consents: Consent[] = [
  ...all('leila', 'accueil'),
  ...all('leila', 'reseau').filter(({ group }) => !['decision', 'money'].includes(group)),
  ...all('leila', 'refuse', 'withdrawn'),
  ...all('leila', 'echu', 'lapsed'),
  ...all('nour', 'accueil')
    .filter(({ group }) => ['contact', 'assessment', 'plan', 'decision'].includes(group))
    .map((each) => ({ ...each, wording: '2026-11' })),
  ...all('sami', 'ailleurs'),
]

/** The records whose names each organisation may search: those whose contact is shared with it. */
const indexed: [PersonKey, OrganisationKey][] = [
  ['leila', 'accueil'],
  ['leila', 'reseau'],
  ['nour', 'accueil'],
  ['sami', 'ailleurs'],
]

const followers = actorNames.flatMap((name) => {
  const { at, follows } = kindOf(name)
  return at === undefined || follows === undefined ? [] : [{ name, at, follows }]
})

/** Who writes notes in the world: those who accompany, and the one who since left. */
const noteAuthors: ActorName[] = [
  'counsellor',
  'adviser',
  'colleague',
  'counsellorElsewhere',
  'recipient',
  'refusedRecipient',
  'formerMember',
]
const appointmentsOf: ActorName[] = ['counsellor', 'colleague', 'counsellorElsewhere', 'recipient']

/** Records, what they share, who accompanies them, who read them, notes and appointments. */
export function rows(): Rows {
  return [
    ['people.person', people.map(personRow)],
    [
      'people.name_key',
      indexed.map(([key, at]) => ({
        organisation_id: organisation(at),
        key: canary(key, 'key'),
        person_id: person(key),
        sort_name: canary(key, 'sort'),
      })),
    ],
    ['people.consent', consents.map(consentRow)],
    [
      'people.accompaniment',
      followers.map(({ name, at, follows }) => ({
        id: thing('accompaniment', name),
        person_id: person(follows),
        organisation_id: organisation(at),
        account_id: account(name),
        sort_name: canary(follows, 'sort'),
        reason: canary(follows, `reason${name.toLowerCase()}`),
        since: ago(700),
        ended_at: null,
      })),
    ],
    [
      'people.reading',
      people.map((key) => ({
        id: thing('reading', key),
        person_id: person(key),
        account_id: account(hosts[key].by),
        organisation_id: organisation(hosts[key].at),
        reader_name: canary(key, 'reader'),
        what: 'record',
        reason: canary(key, 'readingreason'),
        at: ago(30),
      })),
    ],
    [
      'people.private_note',
      noteAuthors.map((name) => ({
        id: thing('note', name),
        person_id: person(kindOf(name).follows ?? 'leila'),
        account_id: account(name),
        body: canary(name.toLowerCase(), 'note'),
        at: ago(20),
        version: 1,
      })),
    ],
    ['people.appointment', appointmentsOf.map(appointmentRow)],
  ]
}

function personRow(key: PersonKey) {
  const owner = ownerOf(key)
  return {
    id: person(key),
    organisation_id: organisation(hosts[key].at),
    account_id: owner === undefined ? null : account(owner),
    name: canary(key, 'recordname'),
    native_name: canary(key, 'nativename'),
    sort_name: canary(key, 'sort'),
    birth: '1990-05-04',
    language: 'ar',
    phone: canary(key, 'phone'),
    email: `${canary(key, 'recordemail')}@example.org`,
    reach: 'phone',
    stage: 'exploration',
    created_by: account(hosts[key].by),
    created_at: ago(700),
    version: 1,
  }
}

function consentRow({ whose, to, group, state, wording }: Consent) {
  return {
    id: thing('consent', `${whose} ${to} ${group}`),
    receipt_id: thing('receipt', `${whose} ${to}`),
    person_id: person(whose),
    recipient_id: organisation(to),
    purpose: 'accompaniment',
    field_group: group,
    given_at: ago(600),
    until: state === 'lapsed' ? '2026-11-22' : '2027-05-31',
    wording_version: wording,
    language: 'ar',
    way: 'screen',
    recorded_by: null,
    withdrawn_at: state === 'withdrawn' ? ago(1) : null,
    withdrawn_way: state === 'withdrawn' ? 'screen' : null,
  }
}

function appointmentRow(name: ActorName) {
  const { at = 'accueil', follows = 'leila' } = kindOf(name)
  return {
    id: thing('appointment', name),
    person_id: person(follows),
    organisation_id: organisation(at),
    account_id: account(name),
    starts_at: ahead(2),
    minutes: 60,
    place: canary(follows, `place${name.toLowerCase()}`),
    state: 'planned',
    cause: null,
    version: 1,
  }
}
