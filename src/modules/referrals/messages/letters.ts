import { catalogue, type Language, translator } from '#platform/i18n.ts'

// A letter is seen over a shoulder, and forwarded: its subject says nothing, its body names no person accompanied.
const sentences = catalogue({
  fr: {
    subject: 'Un message vous attend',
    ask: `Bonjour,

{sender} vous écrit au sujet de « {service} » et attend votre réponse.

Lire et répondre, sans compte, en trois gestes au plus : {link}

{way}`,
    remind: `Bonjour,

{sender} vous a écrit au sujet de « {service} ». Votre réponse est attendue, même si c’est non.

Lire et répondre, sans compte : {link}

{way}`,
    renewed: `Bonjour,

Voici un lien neuf pour le message de {sender} au sujet de « {service} ».

Lire et répondre, sans compte : {link}

{way}`,
    later: `Bonjour,

{sender} vous pose une question au sujet de « {service} ». Un geste suffit pour répondre.

Répondre, sans compte : {link}

{way}`,
    moved: `Bonjour,

Il y a du nouveau de {sender} au sujet de « {service} ».

Lire, sans compte : {link}

{way}`,
    way: `Ce lien s’ouvre pendant {days} jours. Ensuite, sa page en propose un neuf, envoyé à cette adresse.
Vous pouvez transmettre ce message à un collègue : rien de personnel ne s’y lit sans un code, envoyé à cette adresse.
Une question ? {contact}`,
    code: `Bonjour,

Le code demandé : {code}

Il sert une fois, pendant {minutes} minutes, sur la page où il a été demandé. Si personne ne l’a demandé chez vous, il n’y a rien à faire.`,
    inbox: `Bonjour,

Une demande attend chez vous, dans Maillon : {link}`,
    news: `Bonjour,

Il y a du nouveau dans une demande que vous suivez. À lire dans Maillon : {link}`,
    person: `Bonjour,

Une question vous attend dans Maillon. Vous pouvez y répondre, ou non : {link}`,
    contact: '{name}, {reach}',
  },
  en: {
    subject: 'A message for you',
    ask: `Hello,

{sender} is writing to you about “{service}” and awaits your answer.

Read and answer, without an account, in three taps at most: {link}

{way}`,
    remind: `Hello,

{sender} wrote to you about “{service}”. Your answer is awaited, even if it is no.

Read and answer, without an account: {link}

{way}`,
    renewed: `Hello,

Here is a new link for the message from {sender} about “{service}”.

Read and answer, without an account: {link}

{way}`,
    later: `Hello,

{sender} has a question for you about “{service}”. One tap is enough to answer.

Answer, without an account: {link}

{way}`,
    moved: `Hello,

There is news from {sender} about “{service}”.

Read it, without an account: {link}

{way}`,
    way: `This link opens for {days} days. After that, its page offers a new one, sent to this address.
You may forward this message to a colleague: nothing personal can be read there without a code, sent to this address.
A question? {contact}`,
    code: `Hello,

The code asked for: {code}

It works once, for {minutes} minutes, on the page where it was asked for. If nobody asked for it where you are, there is nothing to do.`,
    inbox: `Hello,

A request awaits you in Maillon: {link}`,
    news: `Hello,

There is news in a request that you follow. Read it in Maillon: {link}`,
    person: `Hello,

A question awaits you in Maillon. You may answer it, or not: {link}`,
    contact: '{name}, {reach}',
  },
  es: {
    subject: 'Le espera un mensaje',
    ask: `Hola:

{sender} le escribe acerca de «{service}» y espera su respuesta.

Leer y responder, sin cuenta, en tres toques como máximo: {link}

{way}`,
    remind: `Hola:

{sender} le escribió acerca de «{service}». Se espera su respuesta, aunque sea un no.

Leer y responder, sin cuenta: {link}

{way}`,
    renewed: `Hola:

Este es un enlace nuevo para el mensaje de {sender} acerca de «{service}».

Leer y responder, sin cuenta: {link}

{way}`,
    later: `Hola:

{sender} le hace una pregunta acerca de «{service}». Basta un toque para responder.

Responder, sin cuenta: {link}

{way}`,
    moved: `Hola:

Hay novedades de {sender} acerca de «{service}».

Leerlas, sin cuenta: {link}

{way}`,
    way: `Este enlace se abre durante {days} días. Después, su página ofrece uno nuevo, enviado a esta dirección.
Puede reenviar este mensaje a alguien de su equipo: nada personal se lee ahí sin un código, enviado a esta dirección.
¿Una pregunta? {contact}`,
    code: `Hola:

El código pedido: {code}

Sirve una vez, durante {minutes} minutos, en la página donde se pidió. Si nadie lo pidió en su organización, no hay nada que hacer.`,
    inbox: `Hola:

Una solicitud le espera en Maillon: {link}`,
    news: `Hola:

Hay novedades en una solicitud que usted sigue. Léalas en Maillon: {link}`,
    person: `Hola:

Una pregunta le espera en Maillon. Puede responderla o no: {link}`,
    contact: '{name}, {reach}',
  },
  it: {
    subject: 'Un messaggio La attende',
    ask: `Buongiorno,

{sender} Le scrive a proposito di «{service}» e attende la Sua risposta.

Leggere e rispondere, senza account, in tre tocchi al massimo: {link}

{way}`,
    remind: `Buongiorno,

{sender} Le ha scritto a proposito di «{service}». La Sua risposta è attesa, anche se è un no.

Leggere e rispondere, senza account: {link}

{way}`,
    renewed: `Buongiorno,

Ecco un nuovo link per il messaggio di {sender} a proposito di «{service}».

Leggere e rispondere, senza account: {link}

{way}`,
    later: `Buongiorno,

{sender} Le pone una domanda a proposito di «{service}». Basta un tocco per rispondere.

Rispondere, senza account: {link}

{way}`,
    moved: `Buongiorno,

Ci sono novità da {sender} a proposito di «{service}».

Leggerle, senza account: {link}

{way}`,
    way: `Questo link si apre per {days} giorni. Poi la sua pagina ne propone uno nuovo, inviato a questo indirizzo.
Può inoltrare questo messaggio a qualcuno del Suo gruppo: nulla di personale vi si legge senza un codice, inviato a questo indirizzo.
Una domanda? {contact}`,
    code: `Buongiorno,

Il codice richiesto: {code}

Serve una volta, per {minutes} minuti, nella pagina dove è stato richiesto. Se nessuno da Voi lo ha richiesto, non c’è nulla da fare.`,
    inbox: `Buongiorno,

Una richiesta La attende in Maillon: {link}`,
    news: `Buongiorno,

Ci sono novità in una richiesta che segue. Da leggere in Maillon: {link}`,
    person: `Buongiorno,

Una domanda La attende in Maillon. Può rispondere, oppure no: {link}`,
    contact: '{name}, {reach}',
  },
  ar: {
    subject: 'رسالة في انتظاركم',
    ask: `مرحبًا،

تكتب إليكم {sender} بشأن «{service}» وتنتظر جوابكم.

للقراءة والجواب، دون حساب، في ثلاث لمسات على الأكثر: {link}

{way}`,
    remind: `مرحبًا،

كتبت إليكم {sender} بشأن «{service}». جوابكم منتظَر، ولو كان بالرفض.

للقراءة والجواب، دون حساب: {link}

{way}`,
    renewed: `مرحبًا،

إليكم رابطًا جديدًا لرسالة {sender} بشأن «{service}».

للقراءة والجواب، دون حساب: {link}

{way}`,
    later: `مرحبًا،

تطرح عليكم {sender} سؤالًا بشأن «{service}». تكفي لمسة واحدة للجواب.

للجواب، دون حساب: {link}

{way}`,
    moved: `مرحبًا،

هناك جديد من {sender} بشأن «{service}».

للقراءة، دون حساب: {link}

{way}`,
    way: `يُفتح هذا الرابط طوال {days} أيام. بعد ذلك تقترح صفحته رابطًا جديدًا يُرسَل إلى هذا العنوان.
يمكنكم إعادة توجيه هذه الرسالة إلى أحد الزملاء: لا يُقرأ فيها شيء شخصي دون رمز يُرسَل إلى هذا العنوان.
سؤال؟ {contact}`,
    code: `مرحبًا،

الرمز المطلوب: {code}

يصلح مرة واحدة، طوال {minutes} دقيقة، في الصفحة التي طُلب منها. إن لم يطلبه أحد عندكم فليس عليكم فعل شيء.`,
    inbox: `مرحبًا،

طلب في انتظاركم في مايون: {link}`,
    news: `مرحبًا،

هناك جديد في طلب تتابعونه. اقرؤوه في مايون: {link}`,
    person: `مرحبًا،

سؤال في انتظاركم في مايون. يمكنكم الجواب عنه أو تركه: {link}`,
    contact: '{name}، {reach}',
  },
})

export const letters = (language: Language) => translator(sentences, language)
