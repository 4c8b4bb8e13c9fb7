import { catalogue, type Language, translator } from '#platform/i18n.ts'
import type { ToldAnswer } from '../domain/told.ts'

type Key =
  | `do-${ToldAnswer}`
  | 'title'
  | 'hint'
  | 'lead'
  | 'back'
  | 'way'
  | 'by'
  | 'by-hint'
  | 'on'
  | 'note'
  | 'noted'
  | 'moved-on'
  | 'no-such-day'
  | 'date-missing'

/** What a service said aloud, as who sent writes it down. */
const sentences = catalogue<Key>({
  fr: {
    title: 'Le service a répondu de vive voix ?',
    hint: 'Ce service n’a pas d’adresse ici. Écrivez ce qu’il vous a dit : la personne le lira, noté par vous.',
    'do-receive': 'Il a bien reçu la feuille',
    'do-accept': 'Il dit oui',
    'do-ask-time': 'Il demande du temps',
    'do-propose-meeting': 'Il propose une date',
    'do-redirect': 'Il pense à une autre piste',
    'do-refuse': 'Il ne peut pas',
    lead: 'La personne lira tout ce que vous écrivez ici.',
    back: 'Revenir à la demande',
    way: 'Comment l’a-t-il dit ?',
    by: 'Qui vous l’a dit',
    'by-hint': 'Un nom ou un rôle. Sans rien, ce sera le nom de l’organisme.',
    on: 'Quel jour',
    note: 'Noter',
    noted: 'C’est noté : la personne le voit.',
    'moved-on': 'La demande a avancé depuis : cette réponse ne peut plus être notée.',
    'no-such-day': 'Choisissez un jour entre l’envoi et aujourd’hui.',
    'date-missing': 'Donnez le jour, l’heure, la durée et la façon de se voir.',
  },
  en: {
    title: 'Did the service answer aloud?',
    hint: 'This service has no address here. Write what it told you: the person will read it, noted by you.',
    'do-receive': 'It has the sheet',
    'do-accept': 'It says yes',
    'do-ask-time': 'It asks for time',
    'do-propose-meeting': 'It proposes a date',
    'do-redirect': 'It thinks of another way',
    'do-refuse': 'It cannot',
    lead: 'The person will read all that you write here.',
    back: 'Back to the request',
    way: 'How was it said?',
    by: 'Who told you',
    'by-hint': 'A name or a role. With nothing, it will be the name of the organisation.',
    on: 'On which day',
    note: 'Note it',
    noted: 'Noted: the person sees it.',
    'moved-on': 'The request has moved on since: this answer can no longer be noted.',
    'no-such-day': 'Choose a day between sending and today.',
    'date-missing': 'Give the day, the time, the length and the way to meet.',
  },
  es: {
    title: '¿El servicio respondió de viva voz?',
    hint: 'Este servicio no tiene dirección aquí. Escriba lo que le dijo: la persona lo leerá, anotado por usted.',
    'do-receive': 'Recibió la hoja',
    'do-accept': 'Dice que sí',
    'do-ask-time': 'Pide tiempo',
    'do-propose-meeting': 'Propone una fecha',
    'do-redirect': 'Piensa en otro camino',
    'do-refuse': 'No puede',
    lead: 'La persona leerá todo lo que usted escriba aquí.',
    back: 'Volver a la solicitud',
    way: '¿Cómo lo dijo?',
    by: 'Quién se lo dijo',
    'by-hint': 'Un nombre o una función. Sin nada, será el nombre del organismo.',
    on: 'Qué día',
    note: 'Anotar',
    noted: 'Anotado: la persona lo ve.',
    'moved-on': 'La solicitud avanzó desde entonces: esta respuesta ya no se puede anotar.',
    'no-such-day': 'Elija un día entre el envío y hoy.',
    'date-missing': 'Dé el día, la hora, la duración y la forma de verse.',
  },
  it: {
    title: 'Il servizio ha risposto a voce?',
    hint: 'Questo servizio non ha un indirizzo qui. Scriva che cosa Le ha detto: la persona lo leggerà, annotato da Lei.',
    'do-receive': 'Ha ricevuto il foglio',
    'do-accept': 'Dice di sì',
    'do-ask-time': 'Chiede tempo',
    'do-propose-meeting': 'Propone una data',
    'do-redirect': 'Pensa a un’altra strada',
    'do-refuse': 'Non può',
    lead: 'La persona leggerà tutto ciò che scrive qui.',
    back: 'Tornare alla richiesta',
    way: 'Come l’ha detto?',
    by: 'Chi glielo ha detto',
    'by-hint': 'Un nome o un ruolo. Senza nulla, sarà il nome dell’organizzazione.',
    on: 'Che giorno',
    note: 'Annotare',
    noted: 'Annotato: la persona lo vede.',
    'moved-on': 'Nel frattempo la richiesta è andata avanti: questa risposta non si può più annotare.',
    'no-such-day': 'Scelga un giorno tra l’invio e oggi.',
    'date-missing': 'Indichi il giorno, l’ora, la durata e il modo di vedersi.',
  },
  ar: {
    title: 'هل أجابت الخدمة شفهيًّا؟',
    hint: 'ليس لهذه الخدمة عنوان هنا. اكتبوا ما قالته لكم: سيقرؤه الشخص، مع ذكر أنكم كتبتموه.',
    'do-receive': 'استلمت الورقة',
    'do-accept': 'تقول نعم',
    'do-ask-time': 'تطلب مهلة',
    'do-propose-meeting': 'تقترح موعدًا',
    'do-redirect': 'تفكر في طريق آخر',
    'do-refuse': 'لا تستطيع',
    lead: 'سيقرأ الشخص كل ما تكتبونه هنا.',
    back: 'العودة إلى الطلب',
    way: 'كيف قيل ذلك؟',
    by: 'من قال لكم',
    'by-hint': 'اسم أو دور. إن تُرك فارغًا فسيكون اسم المنظمة.',
    on: 'في أي يوم',
    note: 'تسجيل',
    noted: 'سُجّل ذلك: الشخص يراه.',
    'moved-on': 'تقدم الطلب منذ ذلك الحين: لم يعد ممكنًا تسجيل هذا الجواب.',
    'no-such-day': 'اختاروا يومًا بين الإرسال واليوم.',
    'date-missing': 'اذكروا اليوم والساعة والمدة وطريقة اللقاء.',
  },
})

export const toldWords = (language: Language) => translator(sentences, language)
