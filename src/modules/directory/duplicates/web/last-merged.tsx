import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import type { Pair } from '../domain/pair.ts'
import { duplicatesWords } from '../messages/duplicates.ts'
import type { Settled } from '../queries/find-settled.ts'
import { SideBySide } from './side-by-side.tsx'

type LastProps = { merged: readonly (Pair & { settled: Settled })[]; form: FormState; language: Language }

/** The merges that can still be undone, the one that gave way first. */
export function LastMerged({ merged, form, language }: LastProps) {
  const t = duplicatesWords(language)
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">{t('last')}</h2>
      {merged.map(({ kind, one, other, settled }) => {
        const [gone, kept] = settled.gone === one.id ? [one, other] : [other, one]
        return (
          <Card
            level={3}
            title={<bdi>{kept.name}</bdi>}
            eyebrow={`${t(kind)} · ${t('when')} ${formatDay(settled.settledAt.toZonedDateTimeISO('UTC').toPlainDate(), language)}`}
          >
            <details>
              <summary>{t('compared')}</summary>
              <SideBySide pair={{ kind, one: gone, other: kept }} labels={['gone', 'kept']} language={language} />
            </details>
            <Form
              action={routes.unmergeCards}
              form={form.values['gone'] === gone.id ? form : blankForm}
              language={language}
              submit={t('undo')}
              kind="secondary"
              hidden={{ kind, gone: gone.id, kept: kept.id }}
              label={t('undo-of', { name: kept.name })}
            />
          </Card>
        )
      })}
    </section>
  )
}
