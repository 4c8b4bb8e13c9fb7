import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { formatMoney } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import { budgetWords } from '../messages/budget.ts'
import type { LimitPassed } from '../queries/my-limit.ts'

type LimitProps = {
  passed: LimitPassed | undefined
  language: Language /** On the budget itself, whose link would lead nowhere new. */
  here?: boolean
}

/** Recalls the limit she set when her budget passes it: a fact, said once, with the two ways to change it. It stops nothing. */
export function LimitNotice({ passed, language, here }: LimitProps) {
  if (passed === undefined) return null
  const t = budgetWords(language)
  const { currency, limit, past } = passed
  return (
    <Notice title={t('past-title')}>
      <p>{t('past', { limit: formatMoney(limit, currency, language), past: formatMoney(past, currency, language) })}</p>
      <div class="actions">
        <LinkButton href={href(routes.myLossOf, { resource: 'money' })} kind="secondary">
          {t('change-limit')}
        </LinkButton>
        {here === true ? null : (
          <LinkButton href={routes.myBudget} kind="secondary">
            {t('change-budget')}
          </LinkButton>
        )}
      </div>
    </Notice>
  )
}
