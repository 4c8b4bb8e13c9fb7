import { catalogue, type Language, translator } from '#platform/i18n.ts'

/** What stands at the top and the foot of a dossier that leaves: its reader knows nothing of us. */
const coverSentences = catalogue({
  fr: {
    named: 'Dossier de {name}',
    unnamed: 'Dossier',
    job: 'Pour un emploi',
    studies: 'Pour des études',
    support: 'Pour un accompagnement',
    made: 'Fait le {day}.',
    chosen: 'La personne a choisi ce qui est écrit ici. Ses propres mots sont gardés tels quels.',
    page: 'Page {page}',
    picture: 'Image. Son texte est écrit dessous.',
  },
  en: {
    named: 'Dossier of {name}',
    unnamed: 'Dossier',
    job: 'For a job',
    studies: 'For studies',
    support: 'For support',
    made: 'Made on {day}.',
    chosen: 'The person chose what is written here. Their own words are kept as they are.',
    page: 'Page {page}',
    picture: 'Picture. Its text is written below.',
  },
  es: {
    named: 'Dosier de {name}',
    unnamed: 'Dosier',
    job: 'Para un empleo',
    studies: 'Para estudios',
    support: 'Para un acompañamiento',
    made: 'Hecho el {day}.',
    chosen: 'La persona eligió lo que está escrito aquí. Sus propias palabras quedan tal cual.',
    page: 'Página {page}',
    picture: 'Imagen. Su texto está escrito debajo.',
  },
  it: {
    named: 'Fascicolo di {name}',
    unnamed: 'Fascicolo',
    job: 'Per un lavoro',
    studies: 'Per gli studi',
    support: 'Per un accompagnamento',
    made: 'Fatto il {day}.',
    chosen: 'La persona ha scelto che cosa è scritto qui. Le sue parole restano come sono.',
    page: 'Pagina {page}',
    picture: 'Immagine. Il suo testo è scritto sotto.',
  },
  ar: {
    named: 'ملفّ {name}',
    unnamed: 'ملفّ',
    job: 'من أجل عمل',
    studies: 'من أجل الدراسة',
    support: 'من أجل المرافقة',
    made: 'أُعدّ يوم {day}.',
    chosen: 'صاحب هذا الملف هو من اختار ما كُتب هنا. وتبقى كلماته كما كتبها.',
    page: 'صفحة {page}',
    picture: 'صورة. نصّها مكتوب تحتها.',
  },
})

export const cover = (language: Language) => translator(coverSentences, language)
