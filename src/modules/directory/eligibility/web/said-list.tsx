import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import { forMeWords } from '../messages/for-me.ts'
import { fieldsOf, type Typed, without } from '../typed-facts.ts'
import { type SaidFact, saidFacts } from './said-words.ts'

/** What she said, each with the way to change it. Sent again without the one to change: nothing goes in an address. */
export function SaidList({ typed, action, language }: { typed: Typed; action: string; language: Language }) {
  const said = saidFacts(typed, language)
  if (said.length === 0) return null
  return (
    <Card title={forMeWords(language)('said')}>
      {said.map((one) => (
        <Line said={one} typed={typed} action={action} language={language} />
      ))}
    </Card>
  )
}

function Line({ said, typed, action, language }: { said: SaidFact; typed: Typed; action: string; language: Language }) {
  const t = forMeWords(language)
  return (
    <Form
      action={action}
      form={blankForm}
      language={language}
      submit={t('correct')}
      kind="quiet"
      hidden={fieldsOf(without(typed, said.fact))}
      label={`${t('correct')} ${said.label}`}
      inline
    >
      <p>
        <strong>{said.label}</strong> — <bdi>{said.value}</bdi>
      </p>
    </Form>
  )
}
