import { anErrorReport, anOrganisation, aService, aSite } from '#modules/directory/cards/card.examples.ts'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** An organisation that the town's own keeps, with two places, a service that says everything and one that says little. */
export async function fill({ owner }: TestHouse, { organisation }: Inhabitants): Promise<void> {
  const card = await anOrganisation(owner, {
    id: last,
    member_id: organisation,
    name: 'Le Relais',
    description: 'Nous accueillons les personnes qui arrivent.\n\nVenez comme vous êtes.',
    translations: JSON.stringify({ ar: { description: 'نستقبل الأشخاص القادمين.' } }),
    website: 'https://relais.example.org/',
    migrant_association: true,
    association_roles: ['welcome', 'market', 'saving'],
  })
  const sites = [
    await aSite(owner, { id: last, organisation_id: card, accessibility: 'Ascenseur au fond de la cour.' }),
    await aSite(owner, { organisation_id: card, name: 'Point Nord', address: '', postal_code: null, latitude: null, longitude: null }),
  ]
  await aService(owner, {
    organisation_id: card,
    name: 'Accueil du mardi',
    description: '',
    languages: [],
    conditions: '',
    state: 'paused',
    verified_on: '2026-01-12',
  })
  const service = await aService(owner, { organisation_id: card, site_ids: sites, ...sayingAll })
  await anErrorReport(owner, { service_id: service, contact: 'lecteur@example.org' })
  await anErrorReport(owner, { service_id: service, told_by: 'referral', criterion: 'status', words: 'Le permis demandé a changé.' })
}

const last = 'ffffffff-ffff-7fff-8fff-ffffffffffff'

const sayingAll = {
  id: last,
  stages: ['welcome', 'plan'],
  needs: ['language-course', 'network-meet'],
  languages: ['fr', 'ar', 'prs'],
  translations: JSON.stringify({ ar: { name: 'دروس الفرنسية مساءً' }, en: { name: 'Evening French classes' } }),
  audience: ['personnes-exilees', 'demandeurs-emploi'],
  audience_words: 'Personnes qui demandent l’asile, ou qui l’ont.',
  remote: true,
  in_person: true,
  cost_words: 'Dix dollars pour le livre.',
  papers: ['Une pièce d’identité, si vous en avez une', 'Le papier de votre demande'],
  opening: JSON.stringify([{ days: ['TU', 'TH'], opens: '18:30', closes: '20:30', from: '2026-09-08', to: '2026-12-18' }]),
  opening_words: 'Fermé pendant les fêtes.',
  asked_by: ['person', 'professional'],
  asked_how: ['phone', 'visit'],
  asked_words: 'Laissez un message, on vous rappelle.',
  weeks: 12,
  seats: 15,
  seats_free: 3,
  seats_said_on: '2026-11-20',
  contact_name: 'Mme Roy',
  example: true,
}

export const tables = {
  service: 'directory.service',
  card: 'directory.organisation',
  // A place of the same card as above.
  site: 'directory.site where organisation_id = (select id from directory.organisation order by id desc limit 1)',
  report: 'directory.error_report',
}
