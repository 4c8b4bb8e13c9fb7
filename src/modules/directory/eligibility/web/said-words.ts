import { type Language, languageFacts } from '#platform/i18n.ts'
import { placeById } from '../../gazetteer/gazetteer.ts'
import { statusNamed } from '../content/statuses.ts'
import { plainNames } from '../domain/criterion.ts'
import type { FactName } from '../domain/facts.ts'
import { criteriaWords } from '../messages/criteria.ts'
import { factWords } from '../messages/facts.ts'
import type { Typed } from '../typed-facts.ts'
import { criterionCalled, languageCalled } from './condition-words.ts'

/** One thing she said or passed over, in words. */
export type SaidFact = { fact: FactName; label: string; value: string }

/** What she said, one by one, then what she preferred not to say. */
export function saidFacts(typed: Typed, language: Language): SaidFact[] {
  const t = factWords(language)
  const list = new Intl.ListFormat(languageFacts[language].locale)
  const one = (fact: FactName, value: string): SaidFact => ({ fact, label: factCalled(fact, language), value })
  return [
    ...(typed.place === null ? [] : [one('area', placeById(typed.place)?.label ?? typed.place)]),
    ...(typed.age === null ? [] : [one('age', t('years-old', { count: typed.age }))]),
    ...Object.entries(typed.levels).map(([code, value]) =>
      one(`level:${code}`, criteriaWords(language)(`level-${value as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)),
    ),
    ...(typed.since === null ? [] : [one('residence', sinceSaid(typed.since, language))]),
    ...plainNames.flatMap((name) => (typed.plain[name] === undefined ? [] : [one(name, t(typed.plain[name] ? 'yes' : 'no'))])),
    ...(typed.statuses.length === 0 ? [] : [one('status', list.format(typed.statuses.map((code) => statusNamed(code).name[language])))]),
    ...typed.declined.map((fact) => one(fact, t('passed'))),
  ]
}

export function factCalled(fact: FactName, language: Language): string {
  const spoken = /^level:(.*)$/.exec(fact)?.[1]
  if (spoken !== undefined) return languageCalled(spoken, language)
  return criterionCalled(fact as Exclude<FactName, `level:${string}`>, language)
}

function sinceSaid(since: string, language: Language): string {
  const before = /^before-(\d{4})/.exec(since)?.[1]
  if (before !== undefined) return factWords(language)('before-year', { year: before })
  if (!since.includes('-')) return since
  return Temporal.PlainDate.from(`${since}-01`).toLocaleString(languageFacts[language].locale, { year: 'numeric', month: 'long' })
}
