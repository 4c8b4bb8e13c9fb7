import type { Role } from '#kernel/actor.ts'
import type { Language } from '#platform/i18n.ts'
import type { OrganisationKey } from './organisations.ts'

export type Employee = { name: string; email: string; language: Language; works: OrganisationKey; role: Role }

/** Who works where in the demo, invented from the first to the last; in the order in which /demo shows them. */
export const staff = {
  maude: { name: 'Maude Gagnon', email: 'maude@promis.example', language: 'fr', works: 'promis', role: 'counsellor' },
  rachid: { name: 'Rachid Benhaddou', email: 'rachid@promis.example', language: 'fr', works: 'promis', role: 'counsellor' },
  nathalie: { name: 'Nathalie Côté', email: 'nathalie@cjel.example', language: 'fr', works: 'cjel', role: 'counsellor' },
  tomas: { name: 'Tomás Herrera', email: 'tomas@cjel.example', language: 'es', works: 'cjel', role: 'counsellor' },
  ines: { name: 'Inès Lambert', email: 'ines@cdrq.example', language: 'fr', works: 'cdrq', role: 'cooperative-adviser' },
  awa: { name: 'Awa Ndiaye', email: 'awa@migracoop.example', language: 'fr', works: 'migracoop', role: 'counsellor' },
  giulia: { name: 'Giulia Ferrero', email: 'giulia@pontedora.example', language: 'it', works: 'torino', role: 'counsellor' },
  karim: { name: 'Karim Diop', email: 'karim@migracoop.example', language: 'fr', works: 'migracoop', role: 'facilitator' },
  helene: { name: 'Hélène Marchand', email: 'helene@clara.example', language: 'fr', works: 'clara', role: 'host-accountant' },
  lea: { name: 'Léa Fontaine', email: 'lea@iripi.example', language: 'fr', works: 'iripi', role: 'lab-facilitator' },
  olivier: { name: 'Olivier Tran', email: 'olivier@promis.example', language: 'fr', works: 'promis', role: 'manager' },
  sylvie: { name: 'Sylvie Roy', email: 'sylvie@cjel.example', language: 'fr', works: 'cjel', role: 'manager' },
  julien: { name: 'Julien Moreau', email: 'julien@paris.example', language: 'fr', works: 'paris', role: 'funder' },
} as const satisfies Record<string, Employee>

export type StaffKey = keyof typeof staff

/** Who runs the instance: she opens the organisations and invites the first of each. */
export const administrator = {
  name: 'Camille Perrault',
  email: 'camille@maillon.example',
  language: 'fr' as Language,
  organisation: 'Maillon, démonstration',
}
