import { criterionNames, type ServiceId } from '#modules/directory/index.ts'
import type { Players, Sitting } from '../acting.ts'
import type { Hired } from '../hire.ts'
import type { DemoCard, DemoConditions, DemoService } from './card.ts'
import { cardsOfFrance } from './of-france.ts'
import { cardsOfItaly } from './of-italy.ts'
import { cardsOfQuebec } from './of-quebec.ts'

const demoCards: readonly DemoCard[] = [...cardsOfQuebec, ...cardsOfFrance, ...cardsOfItaly]

/** Fills the directory as those who keep its cards would: organisation, places, services, what was translated, what is open. */
export async function playCards(players: Players, hired: Hired, now: Temporal.Instant): Promise<void> {
  for (const card of demoCards) {
    const keeper = card.keeper === 'administrator' ? hired.administrator : hired.employees[card.keeper]
    const at = (daysAgo: number) => now.subtract({ hours: 24 * daysAgo })
    const first = await players.as(keeper).sits(at(305))
    const kept = await first<{ id: string }>('add-organisation-card', organisationFields(card))
    const sites: string[] = []
    for (const { town, place, address = '', postalCode = '' } of card.places) {
      const site = { card: kept.id, name: '', address, addressMore: '', postalCode, town, place, accessibility: '' }
      sites.push((await first<{ id: string }>('add-site', site)).id)
    }
    for (const service of card.services) {
      const does = await players.as(keeper).sits(at(service.daysAgo ?? 20))
      await playService(does, { card: kept.id, sites, writtenIn: card.writtenIn, service })
    }
  }
}

type Offered = { card: string; sites: readonly string[]; writtenIn: string; service: DemoService }

async function playService(does: Sitting, { card, sites, writtenIn, service }: Offered): Promise<void> {
  const first = { name: service.name, description: service.description, kind: service.kind, needs: split(service.needs) }
  const { id } = await does<{ id: ServiceId }>('add-service', { ...first, card, example: 'yes' })
  await does('change-service', {
    ...first,
    ...wholeFields(service),
    service: id,
    version: '1',
    writtenIn,
    siteIds: service.nowhere ? [] : sites,
  })
  let version = 2
  for (const [row, conditions] of (service.rows ?? []).entries())
    await does('write-criteria', { ...conditionFields(conditions), service: id, version: String(version++), row: String(row) })
  for (const [language, words] of Object.entries(service.words ?? {})) {
    const rest = { conditions: '', audience_words: '', cost_words: '', opening_words: '', asked_words: '' }
    await does('translate-service', { service: id, language, version: String(version++), ...words, ...rest })
  }
  if (service.seats !== undefined)
    await does('say-seats', { service: id, seats: String(service.seats[0]), seatsFree: String(service.seats[1]) })
  if (service.state === 'draft') return
  await does('move-service', { service: id, version: String(version++), state: 'open' })
  if (service.state === 'paused') await does('move-service', { service: id, version: String(version), state: 'paused' })
}

function organisationFields({
  name,
  description,
  writtenIn,
  territory,
  phone,
  email,
  website = '',
  migrantAssociation,
  roles = '',
}: DemoCard) {
  const association = migrantAssociation ? { migrantAssociation: 'yes' } : {}
  return { name, description, writtenIn, territory, phone, email, website, networks: '', associationRoles: split(roles), ...association }
}

function wholeFields(service: DemoService) {
  const {
    stages = '',
    languages,
    conditions = '',
    cost = '',
    days = '',
    hours: [opens, closes] = ['', ''],
    when = '',
    papers = '',
  } = service
  const given = [...(service.nowhere ? [] : ['on-site']), ...(service.remote ? ['at-distance'] : [])]
  return {
    ...{ stages: split(stages), languages: split(languages), given, conditions, audience: [], audienceWords: '' },
    ...{ free: service.free === undefined ? 'yes' : service.free === 'no' ? 'no' : '', costWords: cost },
    ...{ days: split(days), opens, closes, openingWords: when, weeks: service.weeks?.toString() ?? '' },
    ...{
      papers: papers.split(' | ').join('\n'),
      askedBy: split(service.askedBy ?? 'person'),
      askedHow: ['phone', 'email'],
      askedWords: '',
    },
    ...{ askedAt: '', email: '', phone: '', contactName: '', website: '', areas: '' },
  }
}

/** One row as its form sends it. What is asked says more than « open to all ». */
function conditionFields({ open = '', minAge, maxAge, maxMonths, statuses = '', jobSeeker, women, areas = '' }: DemoConditions) {
  const said = open === 'everything' ? criterionNames : split(open)
  const opens = (name: string) => (said.some((each) => each === name) ? 'open' : '')
  return {
    ...{ validFrom: '', validTo: '', ageSays: opens('age'), minAge: minAge?.toString() ?? '', maxAge: maxAge?.toString() ?? '' },
    ...{ residenceSays: opens('residence'), minMonths: '', maxMonths: maxMonths?.toString() ?? '' },
    ...{ statusSays: opens('status'), statuses: split(statuses), areaSays: opens('area'), areas },
    ...{ levelSays: opens('level'), levelLanguage: '', minLevel: '', maxLevel: '' },
    ...{ 'job-seeker': jobSeeker ? 'yes' : opens('job-seeker'), women: women ? 'yes' : opens('women') },
    ...Object.fromEntries(['income-support', 'disability', 'student', 'worker', 'parent'].map((name) => [name, opens(name)])),
  }
}

const split = (words: string) => words.split(' ').filter(Boolean)
