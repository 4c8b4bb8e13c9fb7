import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: {
    title: 'Votre projet, votre décision',
    lead: 'Vous pensez à créer une activité, seul·e ou avec d’autres ? Maillon vous aide à y voir clair, avec une personne à vos côtés.',
    signIn: 'Entrer',
    card: 'J’ai une carte avec un code',
  },
  en: {
    title: 'Your project, your decision',
    lead: 'Thinking of starting an activity, alone or with others? Maillon helps you see clearly, with a person at your side.',
    signIn: 'Sign in',
    card: 'I have a card with a code',
  },
  es: {
    title: 'Su proyecto, su decisión',
    lead: '¿Piensa en crear una actividad, por su cuenta o con otras personas? Maillon le ayuda a ver claro, con alguien a su lado.',
    signIn: 'Entrar',
    card: 'Tengo una tarjeta con un código',
  },
  it: {
    title: 'Il Suo progetto, la Sua decisione',
    lead: 'Pensa di avviare un’attività, da solo/a o con altre persone? Maillon aiuta a vederci chiaro, con una persona accanto.',
    signIn: 'Entrare',
    card: 'Ho una tessera con un codice',
  },
  ar: {
    title: 'مشروعكم، وقراركم',
    lead: 'هل تفكّرون في إنشاء نشاط، بمفردكم أو مع آخرين؟ مايون يساعدكم على وضوح الرؤية، مع شخص يرافقكم.',
    signIn: 'الدخول',
    card: 'لديّ بطاقة عليها رمز',
  },
})

export const welcome = (language: Language) => translator(sentences, language)
