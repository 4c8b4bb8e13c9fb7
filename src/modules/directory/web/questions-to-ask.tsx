import type { Language } from '#platform/i18n.ts'
import type { Place } from '../content/legal-forms.ts'
import type { AdviserQuestion } from '../domain/adviser-questions.ts'
import { adviserWords } from '../messages/adviser.ts'
import { compareWords } from '../messages/compare.ts'

type Props = { questions: readonly AdviserQuestion[]; place: Place; language: Language }

/** The list to take to an adviser: a box to tick on paper, the question, the forms it is about. */
export function QuestionsToAsk({ questions, place, language }: Props) {
  const t = compareWords(language)
  return (
    <section class="to-ask">
      <h3>{t('ask')}</h3>
      <p>{t('askLead')}</p>
      <ul>
        {questions.map((question) => (
          <li>
            <span>{adviserWords(language)(wordOf(question))}</span>
            {question.forms.length === 0 ? null : (
              <bdi class="hint" lang={place.language} dir="ltr">
                {question.forms.map(({ name }) => name).join(' · ')}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordOf(question: AdviserQuestion) {
  if (question.about === 'doubt') return `doubt-${question.on}` as const
  return question.about === 'case' ? question.topic : question.criterion
}
