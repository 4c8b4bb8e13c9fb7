import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import type { Place } from '../content/legal-forms.ts'
import type { Answers } from '../domain/answers.ts'
import type { Fact, LegalForm } from '../domain/legal-form.ts'
import { questionOf, type Rule } from '../domain/rule.ts'
import { compareWords } from '../messages/compare.ts'
import { questionWords } from '../messages/questions.ts'
import { answerSaid } from './answer-words.ts'
import { WholeFact } from './fact-lines.tsx'
import { LawName } from './law-name.tsx'

export type Hidden = { form: LegalForm; because: readonly Rule[] }
type Props = { hidden: readonly Hidden[]; place: Place; answers: Answers; language: Language }

/** What cannot be had in this case: for each form, the question, the answer given, the fact that forbids it and its source. */
export function HiddenForms({ hidden, place, answers, language }: Props) {
  const t = compareWords(language)
  return (
    <section>
      <h3>{t('hidden')}</h3>
      {hidden.length === 0 ? <p>{t('hiddenNone')}</p> : null}
      {hidden.map(({ form, because }) => (
        <section class="hidden-form">
          <h4>
            <a href={href(routes.legalForm, { form: form.id })}>
              <LawName of={form} place={place} />
            </a>
          </h4>
          {because.map((rule) => (
            <div class="reason">
              <p>
                {questionWords(language)(questionOf[rule.kind])} <strong>{answerSaid(questionOf[rule.kind], answers, language)}</strong>
              </p>
              <WholeFact fact={factOf(form, rule)} lawLanguage={place.language} language={language} />
            </div>
          ))}
        </section>
      ))}
    </section>
  )
}

/** The fact a rule rests on: content is refused at start when it is not one of the form's. */
export function factOf(form: LegalForm, rule: Rule): Fact {
  const fact = [...Object.values(form.facts), ...form.more].find(({ id }) => id === rule.fact)
  if (fact === undefined) throw new Error(`“${form.id}” does not carry the fact “${rule.fact}”.`)
  return fact
}
