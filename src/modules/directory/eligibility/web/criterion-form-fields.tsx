import type { Child } from 'hono/jsx'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { CheckboxGroup, DayField, RadioGroup, Select, TextArea, TextField } from '#ui/field.tsx'
import { placeById } from '../../gazetteer/gazetteer.ts'
import { type StatusCountry, statuses, statusGroups } from '../content/statuses.ts'
import { type Criterion, type CriterionName, plainNames } from '../domain/criterion.ts'
import { criteriaWords } from '../messages/criteria.ts'
import { keepCriteriaWords } from '../messages/keep-criteria.ts'
import { criterionCalled } from './condition-words.ts'

type Props = { row: Criterion; country: StatusCountry | undefined; form: FormState; language: Language }

const numberOf = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))

/** All that a row may say, the usual first, the rest folded; what is left alone is not documented. */
export function CriterionFormFields(props: Props) {
  const { row, form, language } = props
  const t = keepCriteriaWords(language)
  const common = { form, language, unmarked: true }
  const count = { ...common, inputmode: 'numeric' as const, narrow: true, dir: 'ltr' as const, maxlength: 4 }
  return (
    <>
      <Part of="age" title={t('age-title')} says="ageSays" {...props}>
        <TextField {...count} name="minAge" label={t('min')} stored={numberOf(row.age.min)} />
        <TextField {...count} name="maxAge" label={t('max')} stored={numberOf(row.age.max)} />
      </Part>
      <Part of="status" title={t('status-title')} says="statusSays" {...props}>
        <Fold title={t('groups')} filled={row.statuses !== null} names={['statuses']} form={form}>
          <StatusChoices {...props} />
        </Fold>
      </Part>
      <Part of="area" title={t('area-title')} says="areaSays" {...props}>
        <TextArea
          {...common}
          name="areas"
          label={t('areas-accepted')}
          hint={t('area-hint')}
          rows={3}
          stored={(row.areas ?? []).map((id) => placeById(id)?.label ?? id).join('\n')}
        />
      </Part>
      <Fold
        title={t('residence-title')}
        filled={row.documented.includes('residence')}
        names={['residenceSays', 'minMonths', 'maxMonths']}
        form={form}
      >
        <Part of="residence" title={t('residence-title')} says="residenceSays" {...props}>
          <TextField {...count} name="minMonths" label={t('min')} stored={numberOf(row.residence.min)} />
          <TextField {...count} name="maxMonths" label={t('max')} stored={numberOf(row.residence.max)} />
        </Part>
      </Fold>
      <Fold
        title={t('level-title')}
        filled={row.documented.includes('level')}
        names={['levelSays', 'levelLanguage', 'minLevel', 'maxLevel']}
        form={form}
      >
        <Part of="level" title={t('level-title')} says="levelSays" {...props}>
          <TextField {...common} name="levelLanguage" label={t('language')} stored={row.level?.language} narrow dir="ltr" maxlength={3} />
          <LevelSelect name="minLevel" label={t('min')} stored={row.level?.min} form={form} language={language} />
          <LevelSelect name="maxLevel" label={t('max')} stored={row.level?.max} form={form} language={language} />
        </Part>
      </Fold>
      <Fold title={t('others-title')} filled={plainNames.some((name) => row.documented.includes(name))} names={plainNames} form={form}>
        {plainNames.map((name) => (
          <RadioGroup
            {...common}
            name={name}
            legend={criterionCalled(name, language)}
            {...(name === 'women' ? { hint: t('women-hint') } : {})}
            stored={row.plain[name] === undefined ? (row.documented.includes(name) ? 'open' : '') : row.plain[name] ? 'yes' : 'no'}
            options={[
              { value: '', label: t('unsaid') },
              { value: 'open', label: t('open') },
              { value: 'yes', label: criteriaWords(language)(`${name}-yes`) },
              ...(name === 'women' ? [] : [{ value: 'no', label: criteriaWords(language)(`${name}-no`) }]),
            ]}
          />
        ))}
      </Fold>
      <Fold title={t('days')} filled={row.validFrom !== null || row.validTo !== null} names={['validFrom', 'validTo']} form={form}>
        <fieldset class="field">
          <legend class="unseen">{t('days')}</legend>
          <DayField {...common} name="validFrom" label={t('from')} stored={row.validFrom?.toString()} />
          <DayField {...common} name="validTo" label={t('to')} stored={row.validTo?.toString()} />
        </fieldset>
      </Fold>
    </>
  )
}

type FoldProps = { title: string; filled: boolean; names: readonly string[]; form: FormState; children: Child }

/** What is seldom asked, folded away; open once it says something, or has to be looked at again. */
function Fold({ title, filled, names, form, children }: FoldProps) {
  const isTyped = (name: string) => (form.values[name] ?? '').length > 0
  return (
    <Details summary={title} open={filled || names.some((name) => form.errors[name] !== undefined || isTyped(name))}>
      {children}
    </Details>
  )
}

type PartProps = Props & { of: CriterionName; title: string; says: string; children: Child }

function Part({ of, title, says, row, form, language, children }: PartProps) {
  const t = keepCriteriaWords(language)
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <RadioGroup
        form={form}
        language={language}
        unmarked
        name={says}
        legend={t('nothing-asked')}
        stored={row.documented.includes(of) ? 'open' : ''}
        options={[
          { value: '', label: t('unsaid') },
          { value: 'open', label: t('open') },
        ]}
      />
      <p class="hint">{t('or-asks')}</p>
      {children}
    </fieldset>
  )
}

function StatusChoices({ row, country, form, language }: Props) {
  const t = keepCriteriaWords(language)
  const offered = statuses.filter((one) => country === undefined || one.country === country)
  const options = [...statusGroups, ...offered].map(({ code, name }) => ({ value: code as string, label: name[language] }))
  return (
    <CheckboxGroup
      form={form}
      language={language}
      unmarked
      name="statuses"
      legend={t('groups')}
      options={options}
      stored={row.statuses ?? []}
    />
  )
}

type LevelProps = { name: string; label: string; stored: number | null | undefined; form: FormState; language: Language }

function LevelSelect({ name, label, stored, form, language }: LevelProps) {
  const options = (['0', '1', '2', '3', '4', '5', '6'] as const).map((value) => ({
    value,
    label: criteriaWords(language)(`level-${value}`),
  }))
  return <Select form={form} language={language} unmarked name={name} label={label} options={options} stored={numberOf(stored)} />
}
