import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { barriers } from '../content/barriers.ts'
import { type Indicator, needs } from '../content/competencies.ts'
import type { Answer } from '../domain/assessment.ts'
import { copy } from '../messages/my-copy.ts'
import { Both } from './both.tsx'
import { levelLabel } from './my-manner.ts'
import { Written } from './person-parts.tsx'

type SheetProps = { questions: readonly Indicator[]; answers: ReadonlyMap<string, Answer>; language: Language }

/** Questions and answers on paper, by need, in the person's language and in French. Her own words stay as she wrote them. */
export function AnswersSheet({ questions, answers, language }: SheetProps) {
  return (
    <>
      {needs.map((need) => {
        const ofNeed = questions.filter((each) => each.need === need.id)
        if (ofNeed.length === 0) return null
        return (
          <section aria-labelledby={need.id}>
            <h2 id={need.id}>
              <Both language={language} say={(each) => need.title[each]} />
            </h2>
            {ofNeed.map((asked) => (
              <Card level={3} title={<Both language={language} say={(each) => asked.statement[each]} />}>
                <AnswerWords answer={answers.get(asked.id)} language={language} />
              </Card>
            ))}
          </section>
        )
      })}
    </>
  )
}

function AnswerWords({ answer, language }: { answer: Answer | undefined; language: Language }) {
  const level = answer?.level ?? null
  const words = [
    { key: 'proof', text: answer?.proof ?? '' },
    { key: 'wish', text: answer?.wish ?? '' },
  ] as const
  return (
    <>
      <p>
        <Both language={language} say={(each) => (level === null ? copy(each)('no-answer') : levelLabel(level, each))} />
      </p>
      {words
        .filter(({ text }) => text !== '')
        .map(({ key, text }) => (
          <div>
            <p class="hint">
              <Both language={language} say={(each) => copy(each)(key)} />
            </p>
            <Written>{text}</Written>
          </div>
        ))}
      {answer === undefined || answer.barriers.length === 0 ? null : <Barriers chosen={answer.barriers} language={language} />}
    </>
  )
}

function Barriers({ chosen, language }: { chosen: readonly string[]; language: Language }) {
  return (
    <div>
      <p class="hint">
        <Both language={language} say={(each) => copy(each)('barriers')} />
      </p>
      <ul>
        {barriers
          .filter(({ id }) => chosen.includes(id))
          .map(({ label }) => (
            <li>
              <Both language={language} say={(each) => label[each]} />
            </li>
          ))}
      </ul>
    </div>
  )
}
