import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: { 'from-means': 'Partir d’un de mes moyens', from: 'Vous partez de :' },
  en: { 'from-means': 'Start from one of my means', from: 'You start from:' },
  es: { 'from-means': 'Empezar por uno de mis medios', from: 'Usted empieza por:' },
  it: { 'from-means': 'Partire da uno dei miei mezzi', from: 'Parte da:' },
  ar: { 'from-means': 'الانطلاق ممّا عندي', from: 'تنطلقون من:' },
})

export const starts = (language: Language) => translator(sentences, language)
