import { catalogue, type Language, translator } from '#platform/i18n.ts'

const removalSentences = catalogue({
  fr: { changed: 'Cela a changé ailleurs, en même temps. Rien n’est retiré. Relisez, puis confirmez si vous le voulez encore.' },
  en: { changed: 'This changed elsewhere at the same time. Nothing is removed. Read it again, then confirm if you still want to.' },
  es: { changed: 'Esto cambió en otro lugar al mismo tiempo. No se ha quitado nada. Vuelva a leerlo y confirme si aún lo desea.' },
  it: { changed: 'Questo è cambiato altrove nello stesso momento. Non è stato tolto nulla. Lo rilegga, poi confermi se lo vuole ancora.' },
  ar: { changed: 'تغيّر هذا في مكان آخر في الوقت نفسه. لم يُحذف شيء. أعيدوا القراءة ثم أكّدوا إن كنتم ما زلتم تريدون ذلك.' },
})

/** What is said to somebody who confirms the removal of a thing that is no longer as she read it. */
export const changedBeforeRemoval = (language: Language): string => translator(removalSentences, language)('changed')
