import { blankForm, type FormState } from '#platform/form-state.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { CheckboxGroup, RadioGroup, Select, TextField } from '#ui/field.tsx'
import { placesNamed } from '../../gazetteer/gazetteer.ts'
import { type StatusCountry, statuses } from '../content/statuses.ts'
import type { PlainName } from '../domain/criterion.ts'
import type { FactName } from '../domain/facts.ts'
import { criteriaWords } from '../messages/criteria.ts'
import { factWords } from '../messages/facts.ts'
import type { Typed } from '../typed-facts.ts'
import { languageCalled } from './condition-words.ts'

type Props = { fact: FactName; typed: Typed; country: StatusCountry | undefined; today: Temporal.PlainDate; language: Language }

/** The question that asks for one fact, alone on the page. */
export function QuestionField(props: Props) {
  const { fact, language, country } = props
  const t = factWords(language)
  const common = { form: blankForm, language, unmarked: true }
  if (fact === 'age') return <TextField {...common} name="age" label={t('q-age')} inputmode="numeric" maxlength={3} narrow dir="ltr" />
  if (fact === 'residence') return <SinceFields {...props} />
  if (fact === 'area') return <PlaceField {...props} />
  if (fact === 'status') {
    const options = statuses.filter((one) => country === undefined || one.country === country)
    return (
      <CheckboxGroup
        {...common}
        name="statuses"
        legend={t('q-status')}
        hint={t('status-hint')}
        options={options.map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
    )
  }
  const spoken = /^level:(.*)$/.exec(fact)?.[1]
  if (spoken === undefined) return <YesOrNo fact={fact as PlainName} language={language} />
  const levels = ['0', '1', '2', '3', '4', '5', '6'] as const
  return (
    <RadioGroup
      {...common}
      name={`level-${spoken}`}
      legend={t('q-level', { language: languageCalled(spoken, language) })}
      options={levels.map((value) => ({ value, label: criteriaWords(language)(`level-${value}`) }))}
    />
  )
}

function YesOrNo({ fact, language }: { fact: PlainName; language: Language }) {
  const t = factWords(language)
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))
  return <RadioGroup form={blankForm} language={language} unmarked name={fact} legend={t(`q-${fact}`)} options={options} />
}

/** One place: typed, then chosen when several are called so. */
function PlaceField({ typed, language, country }: Props) {
  const t = factWords(language)
  const found = typed.placeTyped === '' ? [] : placesNamed(typed.placeTyped, country)
  if (found.length > 0)
    return (
      <RadioGroup
        form={blankForm}
        language={language}
        unmarked
        name="place"
        legend={t('which-place')}
        options={found.slice(0, 12).map(({ id, label }) => ({ value: id, label: <bdi>{label}</bdi> }))}
      />
    )
  const form: FormState =
    typed.placeTyped === '' ? blankForm : { values: { place_typed: typed.placeTyped }, errors: { place_typed: { code: 'not-readable' } } }
  return (
    <>
      {typed.placeTyped === '' ? null : <p role="status">{t('no-such-place')}</p>}
      <TextField form={form} language={language} unmarked name="place_typed" label={t('q-area')} hint={t('area-hint')} maxlength={100} />
    </>
  )
}

function SinceFields({ today, language }: Props) {
  const t = factWords(language)
  const years = Array.from({ length: 11 }, (_, index) => String(today.year - index))
  const before = { value: `before-${years.at(-1)}`, label: t('before-year', { year: years.at(-1) ?? '' }) }
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = new Temporal.PlainDate(2026, index + 1, 1)
    return { value: String(index + 1).padStart(2, '0'), label: month.toLocaleString(languageFacts[language].locale, { month: 'long' }) }
  })
  return (
    <fieldset class="field">
      <legend>{t('q-residence')}</legend>
      <Select
        form={blankForm}
        language={language}
        unmarked
        name="since_year"
        label={t('residence-year')}
        options={[...years.map((value) => ({ value, label: value })), before]}
      />
      <Select form={blankForm} language={language} unmarked name="since_month" label={t('residence-month')} options={months} />
    </fieldset>
  )
}
