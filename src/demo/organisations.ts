/** Organisations that the sources name, and one invented association in Turin. What they do here is invented. Where nobody else manages, somebody does it too. */
export const organisations = {
  promis: {
    manager: 'olivier',
    name: 'PROMIS',
    kind: 'community',
    territory: 'QC',
    phone: '+1 514 555 0100',
    email: 'accueil@promis.example',
  },
  cjel: {
    manager: 'sylvie',
    name: 'CJE de Lachine',
    kind: 'community',
    territory: 'QC',
    phone: '+1 514 555 0110',
    email: 'accueil@cjel.example',
  },
  cdrq: {
    manager: 'ines',
    name: 'CDRQ',
    kind: 'cooperative-network',
    territory: 'QC',
    phone: '+1 514 555 0120',
    email: 'accueil@cdrq.example',
  },
  iripi: {
    manager: 'lea',
    name: 'IRIPI, Collège de Maisonneuve',
    kind: 'lab',
    territory: 'QC',
    phone: '+1 514 555 0130',
    email: 'labo@iripi.example',
  },
  migracoop: {
    manager: 'karim',
    name: 'Migracoop',
    kind: 'cooperative',
    territory: 'FR',
    phone: '+33 1 55 55 01 40',
    email: 'bonjour@migracoop.example',
  },
  clara: { manager: 'helene', name: 'CAE CLARA', kind: 'host', territory: 'FR', phone: '+33 1 55 55 01 50', email: 'compta@clara.example' },
  paris: {
    manager: 'julien',
    name: 'Ville de Paris',
    kind: 'funder',
    territory: 'FR',
    phone: '+33 1 55 55 01 60',
    email: 'ess@paris.example',
  },
  torino: {
    manager: 'giulia',
    name: 'Associazione Ponte Dora, Torino',
    kind: 'community',
    territory: 'IT',
    phone: '+39 011 555 0170',
    email: 'ciao@pontedora.example',
  },
} as const

export type OrganisationKey = keyof typeof organisations

/** The clocks of each territory: what is today for the people there. */
export const clocks = { QC: 'America/Toronto', FR: 'Europe/Paris', IT: 'Europe/Rome' } as const
