import type { Currency } from '#kernel/money.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { Checkbox, RadioGroup, Select, TextField } from '#ui/field.tsx'
import { MoneyField } from '#ui/money-field.tsx'
import { type LineKind, type LineWords, purses } from '../domain/budget.ts'
import { lineWords } from '../messages/budget-line.ts'
import { CurrencyChoice } from './currency-choice.tsx'
import { monthOptions } from './months.ts'

type FieldsProps = {
  kind: LineKind
  stored: Partial<LineWords>
  /** Of her budget; asked here while there is none. */
  currency: Currency | undefined
  firstMonth: Temporal.PlainYearMonth
  form: FormState
  language: Language
}

/** What a line says, the same to add it and to change it. */
export function BudgetLineFields({ kind, stored, currency, firstMonth, form, language }: FieldsProps) {
  const t = lineWords(language)
  const given = { form, language }
  return (
    <>
      <RadioGroup
        {...given}
        name="purse"
        legend={t('purse')}
        stored={stored.purse}
        required
        options={purses.map((purse) => ({ value: purse, label: t(`purse-${purse}`) }))}
      />
      <TextField {...given} name="label" label={t('label')} hint={t(`${kind}-meaning`)} stored={stored.label} required />
      <MoneyField
        {...given}
        name="amount"
        label={t(kind === 'start-up' ? 'amount' : 'amount-each-month')}
        hint={t('amount-hint')}
        currency={currency}
        stored={stored.amount}
        required
      />
      {currency === undefined ? <CurrencyChoice {...given} legend={t('currency')} hint={t('currency-hint')} /> : null}
      <Months kind={kind} stored={stored} firstMonth={firstMonth} {...given} />
    </>
  )
}

function Months({ kind, stored, firstMonth, form, language }: Omit<FieldsProps, 'currency'>) {
  const t = lineWords(language)
  const given = { form, language, options: monthOptions(firstMonth, 24, language, [stored.from, stored.until]) }
  if (kind === 'start-up')
    return (
      <>
        <Checkbox form={form} language={language} name="mandatory" label={t('mandatory')} stored={stored.mandatory} unmarked />
        <Select {...given} name="from" label={t('when-paid')} stored={stored.from?.toString()} empty={t('first-of-all')} />
      </>
    )
  const typed = [form.values['from'], form.values['until'], stored.from?.toString(), stored.until?.toString()]
  return (
    <Details summary={t('some-months')} open={typed.some((month) => month !== undefined && month !== '')}>
      <Select {...given} name="from" label={t('from')} stored={stored.from?.toString()} empty={t('no-month')} />
      <Select {...given} name="until" label={t('until')} stored={stored.until?.toString()} empty={t('no-month')} />
    </Details>
  )
}
