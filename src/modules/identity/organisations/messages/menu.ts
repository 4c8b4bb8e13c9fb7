import type { Words } from '#platform/i18n.ts'

export const teamMenu: Words = { fr: 'Équipe', en: 'Team', es: 'Equipo', it: 'Gruppo di lavoro', ar: 'الفريق' }
export const organisationsMenu: Words = {
  fr: 'Organisations',
  en: 'Organisations',
  es: 'Organizaciones',
  it: 'Organizzazioni',
  ar: 'المؤسسات',
}
