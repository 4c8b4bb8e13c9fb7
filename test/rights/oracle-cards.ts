import { columns, holds, isApp, isWorker, type Oracle, type Row, type Seeker } from './meaning.ts'
import { organisation } from './names.ts'
import { card, cards, service, services } from './world-cards.ts'

const anyone = (who: Seeker) => isApp(who) || isWorker(who)
const administrator = (who: Seeker) => isApp(who) && holds(who, 'administrator')
const keepsCards = (who: Seeker) =>
  isApp(who) && (['manager', 'counsellor', 'cooperative-adviser'] as const).some((role) => holds(who, role))

/** Keeps the card of that id: works as an adviser or a manager for the organisation that keeps it, or runs the instance. */
function keeps(who: Seeker, id: unknown): boolean {
  if (administrator(who)) return true
  const found = cards.find(({ key }) => card(key) === id)
  return keepsCards(who) && who.at !== null && found?.member === organisation(who.at)
}

const keepsIt = (who: Seeker, row: Row) => keeps(who, row['organisation_id'])
const serviceOf = (row: Row) => services.find(({ key }) => service(key) === row['service_id'])
export const keepsService = (who: Seeker, row: Row) => keeps(who, card(serviceOf(row)?.of ?? ''))
const seesService = (who: Seeker, row: Row) => anyone(who) && (serviceOf(row)?.state !== 'draft' || keepsService(who, row))

const texts = 'name description written_in translations website email phone source source_id source_fields verified_on verified_by'
const life = 'id merged_into created_at changed_at version'

/** Cards are read by all, but for drafts; who keeps a card writes it, and reads what was told to be wrong with it. */
export const oracle: Record<string, Oracle> = {
  'directory.organisation': {
    see: anyone,
    add: (who, row) => administrator(who) || (keepsCards(who) && who.at !== null && row['member_id'] === organisation(who.at)),
    tries: (who, row) => (who.at === null ? [] : [{ ...row, member_id: organisation(who.at), source_id: 'forged' }]),
    change: {
      ...columns(
        `${texts} ${life} territory legal_number networks migrant_association association_roles closed_on`,
        (who: Seeker, row: Row) => keeps(who, row['id']),
      ),
      member_id: administrator,
    },
  },
  'directory.site': {
    see: anyone,
    add: keepsIt,
    change: {
      ...columns(
        'id name address address_more postal_code town place_id country latitude longitude accessibility source source_id source_fields',
        keepsIt,
      ),
      organisation_id: administrator,
    },
    remove: keepsIt,
  },
  'directory.service': {
    see: (who, row) => anyone(who) && (row['state'] !== 'draft' || keepsIt(who, row)),
    add: keepsIt,
    change: {
      ...columns(
        `${texts} ${life} state kind needs stages languages in_person remote free cost_words cost_cents currency conditions audience audience_words papers opening opening_words asked_by asked_how asked_words asked_at areas weeks hours_a_week seats seats_free seats_said_on contact_name example source_changed_on`,
        keepsIt,
      ),
      organisation_id: administrator,
    },
  },
  'directory.service_site': { see: anyone, add: keepsService, remove: keepsService },
  'directory.error_report': {
    see: keepsService,
    add: (who, row) => isApp(who) && row['state'] === 'open' && seesService(who, row),
    change: columns('state answer answered_by answered_at contact version', keepsService),
  },
  'directory.still_true': { see: isWorker, add: (who, row) => isWorker(who) && row['used_at'] == null },
}
