import type { Language } from '#platform/i18n.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
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
    <form action={action} method="post" class="fact-said">
      <input type="hidden" name="_once" value={crypto.randomUUID()} />
      {Object.entries(fieldsOf(without(typed, said.fact))).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>
        <strong>{said.label}</strong> — <bdi>{said.value}</bdi>
      </p>
      <Button kind="quiet" label={`${t('correct')} ${said.label}`}>
        {t('correct')}
      </Button>
    </form>
  )
}
