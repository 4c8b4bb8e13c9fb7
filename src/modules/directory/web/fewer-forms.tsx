import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { CheckboxGroup } from '#ui/choices.tsx'
import type { Place } from '../content/legal-forms.ts'
import { compareWords } from '../messages/compare.ts'
import { type Asked, addressWith, fieldsOf } from './answers-input.ts'
import type { Judged } from './compare-table.tsx'
import { LawName } from './law-name.tsx'

type Props = { open: readonly Judged[]; shown: readonly Judged[]; place: Place; asked: Asked; language: Language }

/** A way to look at some of the forms that stay open: to read them on a small screen, to print them on one sheet. */
export function FewerForms({ open, shown, place, asked, language }: Props) {
  const t = compareWords(language)
  if (open.length < 3) return null
  const isFewer = shown.length < open.length
  return (
    <>
      {isFewer ? (
        <p>
          {t('aside', { count: open.length - shown.length })}{' '}
          <a href={addressWith('compareLegalForms', { ...asked, keep: [] })}>{t('asideAll')}</a>
        </p>
      ) : null}
      <details class="details fewer" open={isFewer}>
        <summary>{t('only')}</summary>
        <div class="details-body">
          <form action={href(routes.compareLegalForms, {})} method="get" class="form" aria-label={t('only')}>
            {fieldsOf({ ...asked, keep: [] }).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <CheckboxGroup
              name="keep"
              id={`keep-${place.id}`}
              legend={t('onlyLead')}
              options={open.map(({ form }) => ({ value: form.id, label: <LawName of={form} place={place} /> }))}
              stored={isFewer ? shown.map(({ form }) => form.id) : []}
              form={blankForm}
              language={language}
              unmarked
            />
            <div class="actions">
              <Button kind="secondary">{t('onlyGo')}</Button>
            </div>
          </form>
        </div>
      </details>
    </>
  )
}
