import { catalogue, type Language, translator } from '#platform/i18n.ts'
import type { Stage } from '../domain/stage.ts'

const sentences = catalogue({
  fr: {
    welcome: 'Accueil',
    exploration: 'Exploration',
    decision: 'Décision',
    plan: 'Plan',
    prevalidation: 'Prévalidation',
    'hand-over': 'Mise en relation',
    'follow-up': 'Suivi',
    closed: 'Clos',
    subject: 'Maillon : un changement à lire',
    body: '{adviser} a noté une nouvelle étape sur votre parcours : {stage}.\n\nVous pouvez revenir à une autre étape quand vous voulez, depuis votre page.',
  },
  en: {
    welcome: 'Welcome',
    exploration: 'Exploration',
    decision: 'Decision',
    plan: 'Plan',
    prevalidation: 'Trying it out',
    'hand-over': 'Referral',
    'follow-up': 'Follow-up',
    closed: 'Closed',
    subject: 'Maillon: a change to read',
    body: '{adviser} noted a new stage on your path: {stage}.\n\nYou can go back to another stage whenever you like, from your page.',
  },
  es: {
    welcome: 'Acogida',
    exploration: 'Exploración',
    decision: 'Decisión',
    plan: 'Plan',
    prevalidation: 'Prevalidación',
    'hand-over': 'Puesta en contacto',
    'follow-up': 'Seguimiento',
    closed: 'Cerrado',
    subject: 'Maillon: un cambio para leer',
    body: '{adviser} anotó una nueva etapa en su camino: {stage}.\n\nPuede volver a otra etapa cuando quiera, desde su página.',
  },
  it: {
    welcome: 'Accoglienza',
    exploration: 'Esplorazione',
    decision: 'Decisione',
    plan: 'Piano',
    prevalidation: 'Prevalidazione',
    'hand-over': 'Messa in contatto',
    'follow-up': 'Seguito',
    closed: 'Chiuso',
    subject: 'Maillon: un cambiamento da leggere',
    body: '{adviser} ha annotato una nuova tappa nel percorso: {stage}.\n\nSi può tornare a un’altra tappa in ogni momento, dalla propria pagina.',
  },
  ar: {
    welcome: 'الاستقبال',
    exploration: 'الاستكشاف',
    decision: 'القرار',
    plan: 'الخطة',
    prevalidation: 'التحقق الأولي',
    'hand-over': 'الربط بجهة',
    'follow-up': 'المتابعة',
    closed: 'مغلق',
    subject: 'مايون: تغيير للقراءة',
    body: 'سُجّلت مرحلة جديدة في مساركم: {stage}. سجّلها {adviser}.\n\nيمكنكم العودة إلى مرحلة أخرى متى شئتم، من صفحتكم.',
  },
})

/** The name of a stage, as a counsellor and a person both read it. */
export function stageName(stage: Stage, language: Language): string {
  return translator(sentences, language)(stage)
}

/** The letter that tells the person; its subject says nothing of what it is about. */
export function stageLetter(language: Language, { adviser, stage }: { adviser: string; stage: Stage }): { subject: string; body: string } {
  const t = translator(sentences, language)
  return { subject: t('subject'), body: t('body', { adviser, stage: t(stage) }) }
}
