import { type Language, languageFacts } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import type { Criterion } from '../domain/criterion.ts'
import { isInForce, type Verdict } from '../domain/judge.ts'
import { forMeWords } from '../messages/for-me.ts'
import { conditionSaid, conditionsSaid, criterionCalled } from './condition-words.ts'

type Props = { verdict: Verdict; criteria: readonly Criterion[]; day: Temporal.PlainDate; asksMore: boolean; language: Language }

const kinds = { yes: 'done', no: 'info', unknown: 'info', undocumented: 'info' } as const

/** One of the four outcomes, and why; the same weight for each. */
export function VerdictPart(props: Props) {
  const t = forMeWords(props.language)
  return (
    <Notice kind={kinds[props.verdict.outcome]} title={t(props.verdict.outcome)}>
      <Because {...props} />
      <p>{t('only-a-first')}</p>
    </Notice>
  )
}

function Because({ verdict, criteria, day, asksMore, language }: Props) {
  const t = forMeWords(language)
  if (verdict.outcome === 'unknown') return <p>{t(asksMore ? 'unknown-body' : 'unknown-declined')}</p>
  if (verdict.outcome === 'undocumented') {
    const list = new Intl.ListFormat(languageFacts[language].locale)
    const silent = list.format(verdict.silent.map((name) => criterionCalled(name, language)))
    return <p>{silent === '' ? t('undocumented-body') : t('undocumented-silent', { list: silent })}</p>
  }
  if (verdict.outcome === 'yes') {
    const met = conditionsSaid(verdict.row, language)
    return met.length === 0 ? <p>{t('yes-open')}</p> : <Listed title={t('yes-body')} items={met} />
  }
  const rows = criteria.filter((row) => isInForce(row, day))
  return (
    <>
      {rows.map((row, index) => (
        <Listed
          title={t(index === 0 ? 'no-body' : 'no-or')}
          items={(verdict.failed[index] ?? []).map((name) => conditionSaid(row, name, language))}
        />
      ))}
    </>
  )
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}
