import { catalogue, type Language, translator } from '#platform/i18n.ts'

// Subjects say neither what Maillon does, nor for whom: a letter is seen over a shoulder, on a shared phone.
const sentences = catalogue({
  fr: {
    subject: 'Votre lien',
    link: 'Bonjour,\n\nVoici le lien que vous avez demandé. Il marche une seule fois, pendant 30 minutes :\n\n{link}\n\nVous n’avez rien demandé ? Ne touchez pas au lien : personne n’entre sans lui.',
    unknown:
      'Bonjour,\n\nQuelqu’un a demandé un lien avec cette adresse. Nous ne la connaissons pas.\n\nSi c’est vous, essayez une autre de vos adresses : {link}\n\nVous n’avez rien demandé ? Vous n’avez rien à faire.',
    prove:
      'Bonjour,\n\nOuvrez ce lien pour confirmer que cette adresse est la vôtre. Il marche une seule fois, pendant 30 minutes :\n\n{link}\n\nVous n’avez rien demandé ? Ne touchez pas au lien.',
  },
  en: {
    subject: 'Your link',
    link: 'Hello,\n\nHere is the link you asked for. It works once, for 30 minutes:\n\n{link}\n\nYou did not ask for it? Leave the link alone: nobody comes in without it.',
    unknown:
      'Hello,\n\nSomebody asked for a link with this address. We do not know it.\n\nIf it was you, try another of your addresses: {link}\n\nYou did not ask for anything? There is nothing to do.',
    prove:
      'Hello,\n\nOpen this link to confirm that this address is yours. It works once, for 30 minutes:\n\n{link}\n\nYou did not ask for it? Leave the link alone.',
  },
  es: {
    subject: 'Su enlace',
    link: 'Hola:\n\nEste es el enlace que pidió. Funciona una sola vez, durante 30 minutos:\n\n{link}\n\n¿No lo pidió? No toque el enlace: nadie entra sin él.',
    unknown:
      'Hola:\n\nAlguien pidió un enlace con esta dirección. No la conocemos.\n\nSi fue usted, pruebe con otra de sus direcciones: {link}\n\n¿No pidió nada? No tiene que hacer nada.',
    prove:
      'Hola:\n\nAbra este enlace para confirmar que esta dirección es suya. Funciona una sola vez, durante 30 minutos:\n\n{link}\n\n¿No lo pidió? No toque el enlace.',
  },
  it: {
    subject: 'Il Suo link',
    link: 'Buongiorno,\n\necco il link richiesto. Funziona una volta sola, per 30 minuti:\n\n{link}\n\nNon ha chiesto niente? Non tocchi il link: senza, non entra nessuno.',
    unknown:
      'Buongiorno,\n\nqualcuno ha chiesto un link con questo indirizzo. Noi non lo conosciamo.\n\nSe è stato Lei, provi con un altro Suo indirizzo: {link}\n\nNon ha chiesto niente? Non c’è niente da fare.',
    prove:
      'Buongiorno,\n\napra questo link per confermare che questo indirizzo è Suo. Funziona una volta sola, per 30 minuti:\n\n{link}\n\nNon ha chiesto niente? Non tocchi il link.',
  },
  ar: {
    subject: 'رابطكم',
    link: 'مرحبًا،\n\nهذا هو الرابط الذي طلبتموه. يعمل مرة واحدة فقط، خلال 30 دقيقة:\n\n{link}\n\nلم تطلبوا شيئًا؟ لا تلمسوا الرابط: لا أحد يدخل بدونه.',
    unknown:
      'مرحبًا،\n\nطُلب رابط بهذا العنوان، ونحن لا نعرفه.\n\nإذا كان الطلب منكم، جرّبوا عنوانًا آخر من عناوينكم: {link}\n\nلم تطلبوا شيئًا؟ لا داعي لفعل أي شيء.',
    prove:
      'مرحبًا،\n\nافتحوا هذا الرابط لتأكيد أن هذا العنوان لكم. يعمل مرة واحدة فقط، خلال 30 دقيقة:\n\n{link}\n\nلم تطلبوا شيئًا؟ لا تلمسوا الرابط.',
  },
})

export const letters = (language: Language) => translator(sentences, language)
