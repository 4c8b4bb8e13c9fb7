import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: {
    age: 'l’âge',
    residence: 'la durée de séjour',
    status: 'le statut',
    area: 'le lieu de vie',
    'job-seeker': 'la recherche d’emploi',
    level: 'le niveau de langue',
    women: 'réservé aux femmes',
    'income-support': 'l’aide sociale',
    disability: 'le handicap',
    student: 'les études',
    worker: 'l’emploi',
    parent: 'les enfants',
  },
  en: {
    age: 'age',
    residence: 'length of stay',
    status: 'status',
    area: 'where one lives',
    'job-seeker': 'looking for work',
    level: 'language level',
    women: 'for women only',
    'income-support': 'social benefits',
    disability: 'disability',
    student: 'studies',
    worker: 'employment',
    parent: 'children',
  },
  es: {
    age: 'la edad',
    residence: 'el tiempo en el país',
    status: 'la situación legal',
    area: 'el lugar de residencia',
    'job-seeker': 'la búsqueda de empleo',
    level: 'el nivel de idioma',
    women: 'solo para mujeres',
    'income-support': 'la ayuda social',
    disability: 'la discapacidad',
    student: 'los estudios',
    worker: 'el empleo',
    parent: 'los hijos',
  },
  it: {
    age: 'l’età',
    residence: 'la durata del soggiorno',
    status: 'il permesso',
    area: 'dove si vive',
    'job-seeker': 'la ricerca di lavoro',
    level: 'il livello di lingua',
    women: 'solo per donne',
    'income-support': 'l’aiuto sociale',
    disability: 'la disabilità',
    student: 'gli studi',
    worker: 'il lavoro',
    parent: 'i figli',
  },
  ar: {
    age: 'العمر',
    residence: 'مدة الإقامة',
    status: 'الوضعية القانونية',
    area: 'مكان السكن',
    'job-seeker': 'البحث عن عمل',
    level: 'مستوى اللغة',
    women: 'للنساء فقط',
    'income-support': 'المساعدة الاجتماعية',
    disability: 'الإعاقة',
    student: 'الدراسة',
    worker: 'العمل',
    parent: 'الأبناء',
  },
})

type Names = keyof (typeof sentences)['fr']

/** What a condition in doubt is about, by its name in the search; the name itself when it is none of ours. */
export function criterionName(name: string, language: Language): string {
  return name in sentences.fr ? translator(sentences, language)(name as Names) : name
}
