import { type Language, languageFacts } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { placeById } from '../../gazetteer/gazetteer.ts'
import { statusNamed } from '../content/statuses.ts'
import type { Bounds, Criterion, CriterionName } from '../domain/criterion.ts'
import { askedBy } from '../domain/judge.ts'
import { criteriaWords } from '../messages/criteria.ts'

const level = (value: number | null, language: Language) => criteriaWords(language)(`level-${(value ?? 0) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)

const ends = ({ min, max }: Bounds) => (min === null ? 'to' : max === null ? 'from' : 'between')

/** « avoir de 18 à 25 ans »: what a row asks about one thing, in words. */
export function conditionSaid(row: Criterion, name: CriterionName, language: Language): string {
  const t = criteriaWords(language)
  if (name === 'age' || name === 'residence') return t(`${name}-${ends(row[name])}`, { min: row[name].min ?? 0, max: row[name].max ?? 0 })
  if (name === 'status')
    return t('status', {
      list: eitherOf(
        (row.statuses ?? []).map((code) => statusNamed(code).name[language]),
        language,
      ),
    })
  if (name === 'area')
    return t('area', {
      list: eitherOf(
        (row.areas ?? []).map((id) => placeById(id)?.label ?? id),
        language,
      ),
    })
  if (name === 'level') {
    if (row.level === null) return ''
    const levels = {
      min: level(row.level.min, language).split(/\s?[:：]/)[0] ?? '',
      max: level(row.level.max, language).split(/\s?[:：]/)[0] ?? '',
    }
    return t('level', { language: languageCalled(row.level.language, language), levels: t(`level-${ends(row.level)}`, levels) })
  }
  return t(`${name}-${row.plain[name] === false ? 'no' : 'yes'}`)
}

/** All that a row asks, one after the other; empty when it is open to everyone. */
export const conditionsSaid = (row: Criterion, language: Language): string[] =>
  askedBy(row).map((name) => conditionSaid(row, name, language))

/** A row as one sentence: what a keeper reads before saving it. */
export function rowSaid(row: Criterion, language: Language): string {
  const t = criteriaWords(language)
  const conditions = conditionsSaid(row, language)
  const list = new Intl.ListFormat(languageFacts[language].locale, { type: 'conjunction' }).format(
    conditions.length === 0 ? [t('open-to-all')] : conditions,
  )
  const days = [
    ...(row.validFrom === null ? [] : [t('from', { day: formatDay(row.validFrom, language) })]),
    ...(row.validTo === null ? [] : [t('to', { day: formatDay(row.validTo, language) })]),
  ]
  const said = [list, ...days].join(', ')
  return `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}.`
}

/** The short name of what a criterion is about. */
export function criterionCalled(name: CriterionName, language: Language): string {
  const t = criteriaWords(language)
  return name === 'status' || name === 'area' || name === 'level' ? t(`name-${name}`) : t(name)
}

export const languageCalled = (code: string, language: Language): string =>
  new Intl.DisplayNames(languageFacts[language].locale, { type: 'language' }).of(code) ?? code

const eitherOf = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(languageFacts[language].locale, { type: 'disjunction' }).format(words)
