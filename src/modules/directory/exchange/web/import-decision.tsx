import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Form, LinkButton } from '#ui/form.tsx'
import { mappingWords } from '../messages/import-mapping.ts'
import { previewWords } from '../messages/import-preview.ts'
import type { Import } from '../queries/find-import.ts'

type DecisionProps = { of: Import; form: FormState; language: Language }

/** Write what was read, change how it is read, or give it up. */
export function ConfirmForm({ of, form, language }: DecisionProps) {
  const t = previewWords(language)
  const parts = { import: of.id }
  return (
    <>
      <Form
        action={href(routes.confirmImport, parts)}
        form={form}
        language={language}
        submit={t('confirm')}
        hidden={{ version: String(of.version) }}
        secondary={
          of.format === 'csv' ? (
            <LinkButton href={href(routes.keepImport, parts, { columns: 'yes' })} kind="quiet">
              {mappingWords(language)('change-map')}
            </LinkButton>
          ) : null
        }
      />
      <CancelButton of={of} form={blankForm} language={language} />
    </>
  )
}

export function CancelButton({ of, form, language }: DecisionProps) {
  const hidden = { version: String(of.version) }
  return (
    <Form
      action={href(routes.cancelImport, { import: of.id })}
      form={form}
      language={language}
      submit={previewWords(language)('cancel')}
      kind="quiet"
      hidden={hidden}
    />
  )
}
