import type { Currency } from '#kernel/money.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { TextArea, TextField } from '#ui/field.tsx'
import { MoneyField } from '#ui/money-field.tsx'
import type { LossResource, LossSide } from '../domain/loss.ts'
import { lossWords } from '../messages/loss.ts'

type FieldsProps = {
  column: 'can' | 'willing'
  resource: LossResource
  stored: LossSide | undefined
  currency: Currency | undefined
  form: FormState
  language: Language
}

/** One of the two columns of a resource: an amount for money, hours and months for time, words for all. Nothing is asked for. */
export function LossFields({ column, resource, stored, currency, form, language }: FieldsProps) {
  const t = lossWords(language)
  const given = { form, language, unmarked: true }
  const hint = column === 'can' ? t('can-hint') : t(resource === 'money' ? 'limit-hint' : 'willing-hint')
  return (
    <fieldset class="field loss">
      <legend>{t(column)}</legend>
      <p class="hint">{hint}</p>
      {resource === 'money' ? (
        <MoneyField {...given} name={`${column}Amount`} label={t('at-most')} currency={currency} stored={stored?.amount} />
      ) : null}
      {resource === 'time' ? (
        <>
          <Count {...given} name={`${column}Hours`} label={t('hours-a-week')} stored={stored?.hours} />
          <Count {...given} name={`${column}Months`} label={t('for-months')} stored={stored?.months} />
        </>
      ) : null}
      <TextArea {...given} name={`${column}Words`} label={t('words')} stored={stored?.words} rows={3} />
    </fieldset>
  )
}

type CountProps = { name: string; label: string; stored: number | null | undefined; form: FormState; language: Language; unmarked: boolean }

function Count({ stored, ...field }: CountProps) {
  return <TextField {...field} stored={stored?.toString()} inputmode="numeric" dir="ltr" narrow />
}
