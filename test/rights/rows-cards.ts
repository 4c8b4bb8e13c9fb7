import { everyone, holders } from './actors.ts'
import { organisation as organisationOf, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'
import { card, report, service, stillTrueToken } from './world-cards.ts'

const ours = { card: card('accueil') }
const open = { service: service('accueil open') }
const draft = { service: service('accueil draft') }
/** Those who keep cards, wherever they work; and those who keep the card of Accueil. */
const keepers = holders('manager', 'counsellor', 'cooperative-adviser', 'administrator')
const keepAccueil = ['counsellor', 'adviser', 'colleague', 'manager', 'administrator'] as const

const organisation = {
  name: 'Le Relais',
  description: '',
  writtenIn: 'fr',
  territory: 'QC',
  networks: '',
  website: '',
  email: '',
  phone: '',
}
const place = { name: '', address: '', addressMore: '', postalCode: '', town: 'Laval, Québec', place: 'ca-6050610', accessibility: '' }
const asked = { costWords: '', openingWords: '', askedWords: '', askedAt: '', audienceWords: '', conditions: '' }
const whole = {
  ...{ name: 'French', description: '', writtenIn: 'fr', kind: '', needs: 'language-course', free: '', opens: '', closes: '', weeks: '' },
  ...{ papers: '', email: '', phone: '', contactName: '', website: '', areas: '', version: '1' },
}

export const acts: Record<string, ActRow> = {
  'add-organisation-card': { sends: organisation, may: keepers },
  'change-organisation-card': { sends: { ...ours, ...organisation, version: '1' }, may: keepAccueil },
  'tie-card': { sends: { ...ours, version: '1', member: organisationOf('reseau') }, may: ['administrator'] },
  'translate-organisation-card': { sends: { ...ours, language: 'en', version: '1', name: 'The Relay', description: '' }, may: keepAccueil },
  'add-site': { sends: { ...ours, ...place }, may: keepAccueil },
  'change-site': { sends: { ...ours, ...place, site: thing('site', 'accueil') }, may: keepAccueil },
  'remove-site': { sends: { ...ours, site: thing('site', 'accueil') }, may: keepAccueil },
  'add-service': { sends: { ...ours, name: 'French', description: '', kind: '', needs: 'language-course' }, may: keepAccueil },
  'change-service': { sends: { ...open, ...whole, ...asked }, may: keepAccueil },
  'translate-service': {
    sends: {
      ...open,
      ...{ language: 'en', version: '1', name: 'French', description: '', conditions: '' },
      audience_words: '',
      cost_words: '',
      opening_words: '',
      asked_words: '',
    },
    may: keepAccueil,
  },
  'move-service': { sends: { ...draft, version: '1', state: 'closed' }, may: keepAccueil },
  'verify-service': { sends: open, may: keepAccueil },
  'say-seats': { sends: { ...open, seats: '10', seatsFree: '2' }, may: keepAccueil },
  'report-service-error': { sends: { ...open, words: 'The number is wrong.', contact: '' }, may: everyone, bound: 'open to anyone' },
  'answer-error-report': { sends: { report: report('accueil open'), version: '1', state: 'done', answer: '' }, may: keepAccueil },
  'confirm-still-true': { sends: { token: stillTrueToken }, may: everyone, bound: 'the link of the letter opens it, whoever holds it' },
}

/** A card says nothing of anybody: all may read it. Who works for its organisation keeps it. */
export const pages: Record<string, PageRow> = {
  service: { at: open, may: everyone },
  'organisation-card': { at: ours, may: everyone },
  'report-service': { at: open, may: everyone },
  'still-true': { at: { token: stillTrueToken }, may: everyone },
  'keep-cards': { may: keepers },
  'keep-new-card': { may: keepers },
  'keep-card': { at: ours, may: keepAccueil },
  'card-member': { at: ours, may: ['administrator'] },
  'keep-card-words': { at: { ...ours, language: 'en' }, may: keepAccueil },
  'keep-new-site': { at: ours, may: keepAccueil },
  'keep-site': { at: { ...ours, site: thing('site', 'accueil') }, may: keepAccueil },
  'keep-new-service': { may: keepers },
  'keep-service': { at: draft, may: keepAccueil },
  'keep-service-words': { at: { ...open, language: 'en' }, may: keepAccueil },
  'error-reports': { may: keepers },
}
