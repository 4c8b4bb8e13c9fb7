import { type Currency, currencies } from '#kernel/money.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { RadioGroup } from '#ui/field.tsx'
import { budgetWords } from '../messages/budget.ts'

type ChoiceProps = { form: FormState; language: Language; legend: string; hint: string; stored?: Currency | undefined }

/** Dollars or euros, asked once for the whole budget. */
export function CurrencyChoice({ form, language, legend, hint, stored }: ChoiceProps) {
  const t = budgetWords(language)
  return (
    <RadioGroup
      form={form}
      language={language}
      name="currency"
      legend={legend}
      hint={hint}
      stored={stored}
      required
      options={currencies.map((currency) => ({ value: currency, label: t(currency) }))}
    />
  )
}
