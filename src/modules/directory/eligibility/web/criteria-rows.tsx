import { blankForm } from '#platform/form-state.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import type { ServiceCard } from '../../cards/domain/card.ts'
import { type Criterion, criterionNames } from '../domain/criterion.ts'
import { keepCriteriaWords } from '../messages/keep-criteria.ts'
import { criterionCalled, rowSaid } from './condition-words.ts'

/** The rows as people read them, with what each leaves unsaid. */
export function CriteriaRows({ card, rows, language }: { card: ServiceCard; rows: readonly Criterion[]; language: Language }) {
  const t = keepCriteriaWords(language)
  const parts = { service: card.id }
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('rows')}</h2>
      <p>{rows.length === 0 ? t('none') : t('rows-body')}</p>
      {rows.map((row, index) => (
        <Card
          footer={
            <>
              <a href={href(routes.keepCriteria, parts, { row: String(index) })}>
                {t('change')}
                <span class="unseen"> {index + 1}</span>
              </a>
              <Form
                action={href(routes.removeCriteriaRow, parts)}
                form={blankForm}
                language={language}
                submit={t('remove')}
                kind="quiet"
                label={`${t('remove')} ${index + 1}`}
                hidden={{ version: String(card.version), row: String(index) }}
              />
            </>
          }
        >
          <p>{rowSaid(row, language)}</p>
          <Silent row={row} language={language} />
        </Card>
      ))}
    </section>
  )
}

function Silent({ row, language }: { row: Criterion; language: Language }) {
  const silent = criterionNames.filter((name) => !row.documented.includes(name)).map((name) => criterionCalled(name, language))
  if (silent.length === 0) return null
  const list = new Intl.ListFormat(languageFacts[language].locale).format(silent)
  return <p class="hint">{keepCriteriaWords(language)('silent', { list })}</p>
}
