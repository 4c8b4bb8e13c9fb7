import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Form } from '#ui/form.tsx'
import type { ServiceCard } from '../../cards/domain/card.ts'
import type { Criterion, CriterionName } from '../domain/criterion.ts'
import type { FactName } from '../domain/facts.ts'
import { askedBy, isInForce } from '../domain/judge.ts'
import { factWords } from '../messages/facts.ts'
import { fieldsOf, type Typed } from '../typed-facts.ts'
import { conditionSaid } from './condition-words.ts'
import { countries } from './countries.ts'
import { QuestionField } from './question-field.tsx'

type Props = {
  fact: FactName
  typed: Typed
  criteria: readonly Criterion[]
  day: Temporal.PlainDate
  card: ServiceCard
  action: string
  language: Language
}

/** One question, why it is asked, and a way to pass. What was said before travels with it, out of sight. */
export function QuestionForm({ fact, typed, criteria, day, card, action, language }: Props) {
  const t = factWords(language)
  const country = countries[card.organisation.territory]
  const condition = conditionThatAsks(fact, criteria, day, language)
  return (
    <section class="card" aria-labelledby="question">
      <h2 id="question" class="card-title">
        {t('question')}
      </h2>
      <Form
        action={action}
        form={blankForm}
        language={language}
        submit={t('answer')}
        hidden={fieldsOf(typed)}
        secondary={
          <button type="submit" class="button quiet" name="declined" value={fact}>
            {t('pass')}
          </button>
        }
      >
        <QuestionField fact={fact} typed={typed} country={country} today={day} language={language} />
        {condition === undefined ? null : <p class="hint">{t('why', { condition })}</p>}
      </Form>
    </section>
  )
}

function conditionThatAsks(
  fact: FactName,
  criteria: readonly Criterion[],
  day: Temporal.PlainDate,
  language: Language,
): string | undefined {
  const name = (fact.startsWith('level:') ? 'level' : fact) as CriterionName
  const row = criteria.find((one) => isInForce(one, day) && askedBy(one).includes(name))
  return row === undefined ? undefined : conditionSaid(row, name, language)
}
