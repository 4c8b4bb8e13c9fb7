import type { Currency } from '#kernel/money.ts'
import type { Language } from '#platform/i18n.ts'
import { formatMoney } from '#ui/format.ts'
import { type LossSide, saidNothing } from '../domain/loss.ts'
import { lossWords } from '../messages/loss.ts'

type SideProps = { side: LossSide | undefined; currency: Currency | undefined; language: Language }

/** One column of one resource as it reads: the amount, the hours, then her words. */
export function LossSaid({ side, currency, language }: SideProps) {
  if (side === undefined || saidNothing(side)) return <span class="hint">{lossWords(language)('not-said')}</span>
  return (
    <div>
      {factsOf(side, currency, language).map((fact) => (
        <p>{fact}</p>
      ))}
      {side.words === '' ? null : (
        <p>
          <bdi>{side.words}</bdi>
        </p>
      )}
    </div>
  )
}

function factsOf({ amount, hours, months }: LossSide, currency: Currency | undefined, language: Language): string[] {
  const t = lossWords(language)
  return [
    ...(amount === null || currency === undefined ? [] : [formatMoney(amount, currency, language)]),
    ...(hours === null ? [] : [t('hours-said', { count: hours })]),
    ...(months === null ? [] : [t('months-said', { count: months })]),
  ]
}
