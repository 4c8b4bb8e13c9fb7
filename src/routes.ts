/** Every address of the product. Links, redirects and tests are built from it with `href`. */
export const routes = {
  home: '/',
  about: '/about',
  help: '/help',
  privacy: '/privacy',
  ui: '/ui',

  signIn: '/sign-in',
  sendLink: '/sign-in/link',
  linkSent: '/sign-in/sent',
  openLink: '/sign-in/link/:token',
  cardSignIn: '/card',
  card: '/card/:number',
  pinSignIn: '/sign-in/pin',
  passkeyChallenge: '/sign-in/passkey/challenge',
  passkeySignIn: '/sign-in/passkey',
  secondFactor: '/second-factor',
  enrolSecondFactor: '/second-factor/enrol',
  signOut: '/sign-out',
  arrive: '/arrive',
  invitation: '/invitation/:token',

  account: '/account',
  accountLanguage: '/account/language',
  accountPin: '/account/pin',
  accountEmail: '/account/email',
  passkeys: '/account/passkeys',
  passkeyOptions: '/account/passkeys/options',
  removePasskey: '/account/passkeys/:passkey/remove',
  endSession: '/account/sessions/:session/end',
  endOtherSessions: '/account/sessions/end-others',
  switchOrganisation: '/account/organisation',

  team: '/team',
  invite: '/team/invite',
  revokeInvitation: '/team/invitations/:invitation/revoke',
  endMembership: '/team/members/:membership/end',
  resetSecondFactor: '/team/members/:membership/second-factor',
  organisations: '/organisations',
  inviteManager: '/organisations/:organisation/invite',

  today: '/today',
  calendar: '/today.ics',
  caseload: '/people',
  findPerson: '/people/find',
  newPerson: '/people/new',
  person: '/people/:person',
  correctPerson: '/people/:person/contact',
  joinPerson: '/people/:person/join',
  leavePerson: '/people/:person/leave',
  personCard: '/people/:person/card',
  personNotes: '/people/:person/notes',
  correctNote: '/people/:person/notes/:note',
  removeNote: '/people/:person/notes/:note/remove',
  newAppointment: '/people/:person/appointments/new',
  changeAppointment: '/people/:person/appointments/:appointment',
  personPaperConsent: '/people/:person/consents/paper',
  withdrawForPerson: '/people/:person/consents/withdraw',
  personAssessment: '/people/:person/assessment',
  observe: '/people/:person/observations',
  personPlan: '/people/:person/plan',
  personDecision: '/people/:person/decision',
  personProcess: '/people/:person/process',
  moveStage: '/people/:person/stage',
  prepare: '/people/:person/prepare',

  me: '/me',
  myStage: '/me/stage',
  myAssessment: '/me/assessment',
  myQuestion: '/me/assessment/:indicator',
  myAssessmentPrint: '/me/assessment/print',
  mySharing: '/me/sharing',
  share: '/me/sharing/give',
  withdraw: '/me/sharing/withdraw',
  receipt: '/me/sharing/:receipt',
  myReaders: '/me/readers',
  myConversation: '/me/conversation',
  reply: '/me/conversation/:observation',
  myPlan: '/me/plan',
  addAction: '/me/plan/add',
  myAction: '/me/plan/:action',
  moveAction: '/me/plan/:action/state',
  myDecision: '/me/decision',
  myCopy: '/me/copy',
  myCopyJson: '/me/copy.json',
  myRecord: '/me/record',
  myAppointments: '/me/appointments',

  demo: '/demo',
  become: '/demo/become',
  demoMail: '/demo/mail',
} as const

export type Route = (typeof routes)[keyof typeof routes]

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** An address with its parts filled in, and a query. A missing part does not compile. */
export function href<Path extends Route>(
  path: Path,
  parts: { [Name in NamesIn<Path>]: string },
  query: Record<string, string | null | undefined> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((parts as Record<string, string>)[name] ?? ''))
  const search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )
  return search.size === 0 ? filled : `${filled}?${search}`
}
