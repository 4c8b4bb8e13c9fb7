import type { ActorName, OrganisationKey, PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { account, ago, ahead, organisation, person, type Rows, thing } from './names.ts'
import { card, service } from './world-cards.ts'

export const referral = (key: string) => thing('referral', key)
const dates = { answered_at: null, answer_by: null, nudged_at: null, version: 1 }

type Known = {
  key: string
  whose: PersonKey
  from: OrganisationKey
  by: ActorName
  to: OrganisationKey | null
  state: string
  sheet: 'none' | 'live' | 'withdrawn'
  /** The parts of the record that the sheet holds. */
  groups: readonly string[]
}

/** Who is referred by whom to whom, where it stands, and whether consent for it does. */
export const referrals: Known[] = [
  { key: 'draft', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'reseau', state: 'draft', sheet: 'none', groups: [] },
  { key: 'ready', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'reseau', state: 'consented', sheet: 'live', groups: ['contact'] },
  { key: 'out', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'reseau', state: 'sent', sheet: 'live', groups: ['contact'] },
  { key: 'dates', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'reseau', state: 'meeting-proposed', sheet: 'live', groups: [] },
  { key: 'fixed', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'reseau', state: 'meeting-proposed', sheet: 'live', groups: [] },
  { key: 'met', whose: 'leila', from: 'accueil', by: 'counsellor', to: null, state: 'met', sheet: 'live', groups: ['money'] },
  // Handed over: its service has no address, and no link was ever mailed.
  { key: 'hand', whose: 'leila', from: 'accueil', by: 'counsellor', to: null, state: 'sent', sheet: 'live', groups: [] },
  { key: 'closed', whose: 'leila', from: 'accueil', by: 'counsellor', to: 'refuse', state: 'withdrawn', sheet: 'withdrawn', groups: [] },
  // Moved on in spite of a consent taken back: the consent is what is read.
  {
    key: 'barred',
    whose: 'leila',
    from: 'accueil',
    by: 'counsellor',
    to: 'refuse',
    state: 'sent',
    sheet: 'withdrawn',
    groups: ['contact'],
  },
  { key: 'nour', whose: 'nour', from: 'accueil', by: 'colleague', to: 'ailleurs', state: 'accepted', sheet: 'live', groups: ['means'] },
  {
    key: 'sami',
    whose: 'sami',
    from: 'ailleurs',
    by: 'counsellorElsewhere',
    to: 'accueil',
    state: 'met',
    sheet: 'live',
    groups: ['contact'],
  },
]

const open = (state: string) => ['draft', 'consented'].includes(state)

/** Referrals, and all that hangs from each: a step said, one kept between two, a sheet, a date, two questions, a mailed link. */
export function rows(): Rows {
  const sheets = referrals.filter(({ sheet }) => sheet !== 'none')
  return [
    ['referrals.referral', referrals.map(referralRow)],
    ['referrals.step', referrals.flatMap((each) => [stepRow(each, false), stepRow(each, true)])],
    ['referrals.sheet', sheets.map(sheetRow)],
    ['referrals.meeting', referrals.map(meetingRow)],
    [
      'referrals.follow_up',
      referrals.filter(({ key }) => key !== 'dates').flatMap((each) => [followUpRow(each, 'person'), followUpRow(each, 'resource')]),
    ],
    ['referrals.answer_link', referrals.filter(({ key, state }) => !open(state) && key !== 'hand').map(linkRow)],
  ]
}

const of = ({ key, whose }: Known) => ({ referral_id: referral(key), person_id: person(whose) })

function referralRow({ key, whose, from, by, to, state }: Known) {
  return {
    id: referral(key),
    person_id: person(whose),
    organisation_id: organisation(from),
    account_id: account(by),
    counsellor_name: canary(by.toLowerCase(), 'refers'),
    service_id: service('accueil open'),
    service_name: 'A service',
    card_id: card('accueil'),
    card_name: 'A card',
    recipient_id: to === null ? null : organisation(to),
    state,
    looks_for: canary(whose, `looks${key}`),
    parts: [],
    language: 'ar',
    follows_id: null,
    created_at: ago(120),
    changed_at: ago(120),
    sent_at: open(state) ? null : ago(100),
    met_at: state === 'met' ? ago(90) : null,
    ended_at: state === 'withdrawn' ? ago(50) : null,
    due_at: ahead(500),
    first_reminder_at: null,
    second_reminder_at: null,
    ...dates,
  }
}

function stepRow(known: Known, confidential: boolean) {
  const { key, whose, by, state } = known
  return {
    ...of(known),
    id: thing('referral-step', `${key} ${confidential}`),
    step: 'reword',
    state_before: null,
    state_after: state,
    by_side: 'counsellor',
    account_id: account(by),
    by_name: canary(by.toLowerCase(), 'stepname'),
    way: 'screen',
    reason: null,
    cause: null,
    words: canary(whose, confidential ? `secretstep${key}` : `step${key}`),
    alternative: '',
    alternative_service_id: null,
    confidential,
    at: ago(110),
  }
}

function sheetRow(known: Known) {
  const { key, whose, sheet, groups } = known
  return {
    ...of(known),
    id: thing('referral-sheet', key),
    content: { looksFor: canary(whose, `sheet${key}`), parts: [] },
    field_groups: groups,
    wording_version: '2026-11-23',
    language: 'ar',
    given_at: ago(110),
    way: 'screen',
    recorded_by: null,
    recorded_name: null,
    withdrawn_at: sheet === 'withdrawn' ? ago(50) : null,
    withdrawn_way: sheet === 'withdrawn' ? 'screen' : null,
  }
}

function meetingRow(known: Known) {
  return {
    ...of(known),
    id: thing('referral-meeting', known.key),
    starts_at: ahead(48),
    minutes: 60,
    place: canary(known.whose, `meet${known.key}`),
    way: 'in-person',
    host_name: '',
    with_counsellor: true,
    proposed_by: 'recipient',
    state: known.key === 'fixed' ? 'chosen' : 'proposed',
    cause: null,
    proposed_at: ago(10),
    version: 1,
  }
}

function followUpRow(known: Known, askedOf: 'person' | 'resource') {
  return {
    ...of(known),
    id: thing('follow-up', `${known.key} ${askedOf}`),
    asked_of: askedOf,
    days: 30,
    due_at: ago(1),
    asked_at: null,
    answered_at: null,
    way: null,
    answer: null,
    words: canary(known.whose, `after${askedOf}${known.key}`),
    version: 1,
  }
}

function linkRow({ key }: Known) {
  return {
    id: thing('answer-link', key),
    referral_id: referral(key),
    token_hash: Buffer.from(`hash of ${key}`),
    sent_to: `${key}@example.org`,
    made_at: ago(20),
    expires_at: ahead(100),
    revoked_at: null,
    first_used_at: null,
  }
}
