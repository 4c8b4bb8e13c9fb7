import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: {
    'closed-organisation': 'Cet organisme est fermé.',
    services: 'Ce que cet organisme propose',
    'no-services': 'Aucun service sur cette fiche pour le moment.',
    'association-roles': 'Ce que cette association fait pour les personnes qui arrivent',
    'migrant-association': 'Association de personnes migrantes',
    contact: 'Joindre',
    networks: 'Réseaux',
  },
  en: {
    'closed-organisation': 'This organisation is closed.',
    services: 'What this organisation offers',
    'no-services': 'No service on this card for now.',
    'association-roles': 'What this association does for people who arrive',
    'migrant-association': 'Association of migrants',
    contact: 'Contact',
    networks: 'Networks',
  },
  es: {
    'closed-organisation': 'Esta organización está cerrada.',
    services: 'Lo que ofrece esta organización',
    'no-services': 'Ningún servicio en esta ficha por ahora.',
    'association-roles': 'Lo que hace esta asociación por quienes llegan',
    'migrant-association': 'Asociación de personas migrantes',
    contact: 'Contacto',
    networks: 'Redes',
  },
  it: {
    'closed-organisation': 'Questa organizzazione è chiusa.',
    services: 'Che cosa offre questa organizzazione',
    'no-services': 'Nessun servizio su questa scheda per ora.',
    'association-roles': 'Che cosa fa questa associazione per chi arriva',
    'migrant-association': 'Associazione di persone migranti',
    contact: 'Contatti',
    networks: 'Reti',
  },
  ar: {
    'closed-organisation': 'هذه المنظمة مغلقة.',
    services: 'ما تقدّمه هذه المنظمة',
    'no-services': 'لا خدمة في هذه البطاقة حالياً.',
    'association-roles': 'ما تفعله هذه الجمعية لمن يصل',
    'migrant-association': 'جمعية أشخاص مهاجرين',
    contact: 'الاتصال',
    networks: 'الشبكات',
  },
})

/** What is said on the card of an organisation, beside what is said on that of a service. */
export const organisationWords = (language: Language) => translator(sentences, language)
