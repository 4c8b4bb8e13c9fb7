import type { Language } from '#platform/i18n.ts'
import type { Answers, Question } from '../domain/answers.ts'
import { questionWords } from '../messages/questions.ts'

/** An answer in words; undefined where the question was passed over. */
export function answerSaid(question: Question, answers: Answers, language: Language): string | undefined {
  const t = questionWords(language)
  switch (question) {
    case 'founders':
      if (answers.founders === null) return undefined
      return answers.founders === 9 ? t('founders-9') : t('founders-some', { count: answers.founders })
    case 'members': {
      const kinds = answers.members.map((kind) => t(`members-${kind}`))
      return kinds.length === 0 ? undefined : kinds.join(language === 'ar' ? '، ' : ', ')
    }
    case 'votes':
      return answers.votes === null ? undefined : t(`votes-${answers.votes}`)
    case 'money':
      return answers.money === null ? undefined : t(`money-${answers.money}`)
    case 'job':
      return answers.job === null ? undefined : t(`job-${answers.job}`)
    default: {
      const said = answers[question]
      return said === null ? undefined : t(said)
    }
  }
}
