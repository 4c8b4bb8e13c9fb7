import { catalogue, type Language, languages, translator, type Words } from '#platform/i18n.ts'
import { type Closeness, type Gift, type Origin, origins } from '../domain/contact.ts'

/** The names of places, rings and gifts, short enough to stand in the picture. */
const networkLabels = catalogue({
  fr: {
    me: 'Moi',
    family: 'Famille',
    community: 'Communauté',
    work: 'Travail',
    school: 'Études',
    neighbourhood: 'Quartier',
    organisation: 'Organismes',
    trade: 'Commerce',
    'origin-other': 'Ailleurs',
    near: 'Proche de moi',
    known: 'Je connais un peu',
    'to-meet': 'À rencontrer',
    advice: 'Un conseil',
    hand: 'Un coup de main',
    customers: 'Des clients',
    place: 'Un lieu',
    encouragement: 'Du courage',
    language: 'Une langue',
    'gift-other': 'Autre chose',
  },
  en: {
    me: 'Me',
    family: 'Family',
    community: 'Community',
    work: 'Work',
    school: 'School',
    neighbourhood: 'Neighbours',
    organisation: 'Services',
    trade: 'Trade',
    'origin-other': 'Elsewhere',
    near: 'Near me',
    known: 'I know a little',
    'to-meet': 'To meet',
    advice: 'Advice',
    hand: 'A hand',
    customers: 'Customers',
    place: 'A place',
    encouragement: 'Encouragement',
    language: 'A language',
    'gift-other': 'Something else',
  },
  es: {
    me: 'Yo',
    family: 'Familia',
    community: 'Comunidad',
    work: 'Trabajo',
    school: 'Estudios',
    neighbourhood: 'Barrio',
    organisation: 'Organismos',
    trade: 'Comercio',
    'origin-other': 'Otro lugar',
    near: 'Cerca de mí',
    known: 'Conozco un poco',
    'to-meet': 'Por conocer',
    advice: 'Un consejo',
    hand: 'Una mano',
    customers: 'Clientela',
    place: 'Un lugar',
    encouragement: 'Ánimo',
    language: 'Un idioma',
    'gift-other': 'Otra cosa',
  },
  it: {
    me: 'Io',
    family: 'Famiglia',
    community: 'Comunità',
    work: 'Lavoro',
    school: 'Studi',
    neighbourhood: 'Quartiere',
    organisation: 'Enti',
    trade: 'Commercio',
    'origin-other': 'Altrove',
    near: 'Vicino a me',
    known: 'Conosco un po’',
    'to-meet': 'Da incontrare',
    advice: 'Un consiglio',
    hand: 'Una mano',
    customers: 'Clienti',
    place: 'Un luogo',
    encouragement: 'Coraggio',
    language: 'Una lingua',
    'gift-other': 'Altro',
  },
  ar: {
    me: 'أنا',
    family: 'العائلة',
    community: 'الجالية',
    work: 'العمل',
    school: 'الدراسة',
    neighbourhood: 'الحيّ',
    organisation: 'الهيئات',
    trade: 'التجارة',
    'origin-other': 'مكان آخر',
    near: 'قريب منّي',
    known: 'معرفة بسيطة',
    'to-meet': 'للقاء قريبًا',
    advice: 'نصيحة',
    hand: 'مساعدة بسيطة',
    customers: 'زبائن',
    place: 'مكان',
    encouragement: 'تشجيع',
    language: 'لغة',
    'gift-other': 'شيء آخر',
  },
})

const label = (language: Language) => translator(networkLabels, language)

export const meLabel = (language: Language) => label(language)('me')
export const originLabel = (origin: Origin, language: Language) => label(language)(origin === 'other' ? 'origin-other' : origin)
export const closenessLabel = (closeness: Closeness, language: Language) => label(language)(closeness)
export const giftLabel = (gift: Gift, language: Language) => label(language)(gift === 'other' ? 'gift-other' : gift)

/** Several gifts one after the other. */
export const giftsLabel = (gifts: readonly Gift[], language: Language) =>
  gifts.map((gift) => giftLabel(gift, language)).join(language === 'ar' ? '، ' : ', ')

/** The titles of the sectors of the picture. */
export const sectorTitles = (language: Language) =>
  Object.fromEntries(origins.map((origin) => [origin, originLabel(origin, language)])) as Record<Origin, string>

/** One sentence made in every language. */
export const inEvery = (say: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Words
