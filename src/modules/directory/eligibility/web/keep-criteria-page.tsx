import { id, optionalText, z } from '#platform/fields.ts'
import type { FormState } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { keepers, mayKeep } from '../../cards/domain/rights.ts'
import { findService } from '../../cards/queries/find-service.ts'
import { criterionFields } from '../criterion-fields.ts'
import { openTo } from '../domain/criterion.ts'
import { keepCriteriaWords } from '../messages/keep-criteria.ts'
import { findCriteria } from '../queries/find-criteria.ts'
import { rowSaid } from './condition-words.ts'
import { countries } from './countries.ts'
import { CriteriaRows } from './criteria-rows.tsx'
import { CriterionFormFields } from './criterion-form-fields.tsx'

/** Where an organisation says for whom its service is. Sent to the page itself, the form shows its sentence and saves nothing. */
export const keepCriteriaPage = page({
  name: 'keep-criteria',
  title: 'Écrire les conditions d’un service',
  path: routes.keepCriteria,
  who: keepers,
  answersForms: true,
  input: z
    .looseObject({ service: id<'service'>(), row: optionalText(2) })
    .transform(({ service, row, ...fields }) => ({ service, row: /^\d+$/.test(row) ? Number(row) : null, fields })),
  async load(tx, { service }) {
    const card = await findService(tx, service)
    return card === undefined ? undefined : { card, rows: await findCriteria(tx, service) }
  },
  allow: (actor, { card }) => mayKeep(actor, card.organisation),
  reads: 'nobody',
  view({ data: { card, rows }, input, form, language, shell }) {
    const t = keepCriteriaWords(language)
    const parts = { service: card.id }
    const index = input.row === null || input.row >= rows.length ? rows.length : input.row
    const typed = '_once' in input.fields ? criterionFields.safeParse(input.fields) : undefined
    const shownForm: FormState = '_once' in input.fields && form.problem === undefined ? { ...form, values: valuesOf(input.fields) } : form
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.keepService, parts), label: t('back') }}
        aside={
          <p>
            <bdi>{card.name}</bdi>
          </p>
        }
      >
        <CriteriaRows card={card} rows={rows} language={language} />
        {typed?.success === true ? (
          <Notice title={t('preview-title')}>
            <p>{rowSaid(typed.data, language)}</p>
          </Notice>
        ) : null}
        <section aria-labelledby="row">
          <h2 id="row">{index === rows.length ? t('add') : t('change-row', { number: index + 1 })}</h2>
          <Form
            action={href(routes.writeCriteria, parts)}
            form={shownForm}
            language={language}
            submit={t('save')}
            hidden={{ version: String(card.version), row: String(index) }}
            secondary={
              <button type="submit" class="button secondary" formaction={href(routes.keepCriteria, parts)}>
                {t('preview')}
              </button>
            }
          >
            <CriterionFormFields
              row={rows[index] ?? openTo([])}
              country={countries[card.organisation.territory]}
              form={shownForm}
              language={language}
            />
          </Form>
        </section>
      </Layout>
    )
  },
})

/** What was typed, as a form shows it again. */
function valuesOf(fields: Record<string, unknown>): FormState['values'] {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]))
}
