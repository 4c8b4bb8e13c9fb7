import type { Cents, Currency } from '#kernel/money.ts'
import { TextField } from './field.tsx'
import type { FieldProps } from './field-parts.tsx'
import { typedMoney } from './format.ts'
import { ui } from './messages.ts'

/** An amount of money. It reads left to right everywhere, as figures do, and what was typed is shown again as it was typed. */
export function MoneyField(
  props: FieldProps & {
    /** Said in the label; left out where the same form asks for it. */ currency: Currency | undefined
    stored?: Cents | null | undefined
  },
) {
  const { stored, currency, label, language, ...field } = props
  return (
    <TextField
      {...field}
      language={language}
      label={currency === undefined ? label : `${label} (${ui(language)(`in-${currency}`)})`}
      stored={stored === null || stored === undefined ? '' : typedMoney(stored, language)}
      inputmode="decimal"
      dir="ltr"
      narrow
    />
  )
}
