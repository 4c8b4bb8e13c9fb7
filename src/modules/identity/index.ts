/** What other modules may ask of identity: who works where, and a way in for who has no mail. */

export { openDemoSession } from './front/demo-session.ts'
export { presentPersona } from './front/persona-store.ts'
export { demoPersonas, type Persona } from './front/queries/demo.ts'
export { roleName } from './messages/roles.ts'
export { createFirstAdministrator } from './organisations/first-administrator.ts'
export { findOrganisation, listOrganisations, type Organisation } from './organisations/queries/list-organisations.ts'
export { QrCode } from './qr-code.tsx'
export { cardAddress } from './sign-in/card-address.ts'
export { type PrintedCard, printCardFor } from './sign-in/card-store.ts'
export { inGroups } from './sign-in/domain/card.ts'
