import { type ActorName, everyone, holders, kindOf, signedIn, staff } from './actors.ts'
import { account, organisation, thing } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'
import { cardNumbers, invitationToken, linkToken, passkeyOf } from './world-identity.ts'

const manager = holders('manager')
const administrator = holders('administrator')
/** Somebody who works for an organisation shows two factors before anything else. */
const settled = signedIn.filter((name) => name !== 'beforeSecondFactor')
const withCard: ActorName[] = ['person', 'anotherPerson']
const working: ActorName[] = [...staff, 'beforeSecondFactor']
const ownAlone = 'what is loaded is the account of whoever asks'
const openToAll = 'the door is open to anyone; what opens it is the secret that is shown'
const badKey = JSON.stringify({
  id: 'x',
  rawId: 'x',
  type: 'public-key',
  response: { clientDataJSON: 'e30', attestationObject: 'e30', authenticatorData: 'e30', signature: 'e30' },
  clientExtensionResults: {},
})

export const acts: Record<string, ActRow> = {
  'add-email': { sends: { email: 'new@example.org' }, may: settled },
  'add-passkey': { sends: { credential: badKey, label: 'my phone' }, may: settled, refused: settled },
  'change-preferences': { sends: { language: 'it', second: '', theme: '' }, may: signedIn, bound: ownAlone },
  'choose-pin': { sends: { pin: '481516', pin2: '481516', next: '' }, may: withCard, bound: ownAlone },
  'end-other-sessions': { sends: {}, may: signedIn, bound: ownAlone },
  'end-session': { sends: { session: thing('session', 'person') }, may: ['person'] },
  'remove-passkey': { sends: { passkey: passkeyOf('person') }, may: ['person'], bound: ownAlone },
  'switch-organisation': {
    sends: { organisation: organisation('accueil') },
    may: staff.filter((name) => kindOf(name).at === 'accueil'),
  },
  'become-persona': { sends: { account: account('person') }, may: everyone, bound: openToAll },
  'accept-invitation': { sends: { token: invitationToken('accueil') }, may: everyone, bound: openToAll },
  'end-membership': { sends: { membership: thing('membership', 'facilitator') }, may: manager },
  'reset-second-factor': { sends: { membership: thing('membership', 'facilitator') }, may: manager },
  'invite-colleague': { sends: { name: 'Ada', email: 'ada@example.org', role: 'counsellor' }, may: manager },
  'invite-manager': { sends: { organisation: organisation('reseau'), name: 'Ada', email: 'ada@example.org' }, may: administrator },
  'open-organisation': {
    sends: { organisation: 'Nouvelle', kind: 'community', territory: 'QC', phone: '', contact: '', name: 'Ada', email: 'ada@example.org' },
    may: administrator,
  },
  'revoke-invitation': { sends: { invitation: thing('invitation', 'accueil') }, may: manager },
  'enrol-second-factor': { sends: { sealed: 'nothing', code: '123456', next: '' }, may: staff, refused: staff },
  'give-second-factor': {
    sends: (who) => ({ account: account(who), code: '123456', next: '' }),
    may: working,
    refused: working,
  },
  'open-card': {
    sends: { number: cardNumbers.person, code: '0000111122223333', next: '' },
    may: everyone,
    refused: everyone,
    bound: openToAll,
  },
  'open-sign-in-link': { sends: { token: linkToken('person'), next: '' }, may: everyone, bound: openToAll },
  'send-sign-in-link': { sends: { email: 'somebody@example.org', next: '' }, may: everyone, bound: openToAll },
  'sign-in-with-passkey': { sends: { credential: badKey, next: '' }, may: everyone, refused: everyone, bound: openToAll },
  'sign-in-with-pin': {
    sends: { number: cardNumbers.person, pin: '481516', next: '' },
    may: everyone,
    refused: everyone,
    bound: openToAll,
  },
  'sign-out': { sends: {}, may: signedIn, bound: ownAlone },
}

export const pages: Record<string, PageRow> = {
  account: { may: signedIn },
  'passkey-options': { may: settled },
  'choose-pin': { may: withCard },
  about: { may: everyone },
  'demo-mail': { may: everyone },
  demo: { may: everyone },
  help: { may: everyone },
  privacy: { may: everyone },
  'reading-ease': { may: everyone },
  ui: { may: everyone },
  welcome: { may: everyone, ledOn: signedIn },
  invitation: { at: { token: invitationToken('accueil') }, may: everyone },
  organisations: { may: administrator },
  team: { may: manager },
  arrive: { may: signedIn, ledOn: signedIn },
  'card-sign-in': { may: everyone },
  'scanned-card': { at: { number: cardNumbers.person }, may: everyone },
  'enrol-second-factor': { may: staff },
  'link-sent': { may: everyone },
  'open-link': { at: { token: linkToken('person') }, may: everyone },
  'passkey-challenge': { may: everyone },
  'pin-sign-in': { may: everyone },
  'second-factor': { may: working, ledOn: staff },
  'sign-in': { may: everyone },
}
