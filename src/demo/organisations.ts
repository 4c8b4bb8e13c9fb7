/** Organisations that the sources name, and one invented association in Turin. What they do here is invented. */
export const organisations = {
  promis: { name: 'PROMIS', kind: 'community', territory: 'QC', phone: '+1 514 555 0100', email: 'accueil@promis.example' },
  cjel: { name: 'CJE de Lachine', kind: 'community', territory: 'QC', phone: '+1 514 555 0110', email: 'accueil@cjel.example' },
  cdrq: { name: 'CDRQ', kind: 'cooperative-network', territory: 'QC', phone: '+1 514 555 0120', email: 'accueil@cdrq.example' },
  iripi: { name: 'IRIPI, Collège de Maisonneuve', kind: 'lab', territory: 'QC', phone: '+1 514 555 0130', email: 'labo@iripi.example' },
  migracoop: { name: 'Migracoop', kind: 'cooperative', territory: 'FR', phone: '+33 1 55 55 01 40', email: 'bonjour@migracoop.example' },
  clara: { name: 'CAE CLARA', kind: 'host', territory: 'FR', phone: '+33 1 55 55 01 50', email: 'compta@clara.example' },
  paris: { name: 'Ville de Paris', kind: 'funder', territory: 'FR', phone: '+33 1 55 55 01 60', email: 'ess@paris.example' },
  torino: { name: 'Associazione Ponte Dora, Torino', kind: 'community', territory: 'IT', phone: '+39 011 555 0170', email: 'ciao@pontedora.example' },
} as const

export type OrganisationKey = keyof typeof organisations
