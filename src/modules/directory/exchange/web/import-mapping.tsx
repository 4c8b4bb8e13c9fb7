import type { FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { lands } from '../acts/map-import.ts'
import { type CsvField, csvFields } from '../domain/csv-fields.ts'
import { csvFieldName } from '../messages/csv-fields.ts'
import { mappingWords } from '../messages/import-mapping.ts'
import type { Import } from '../queries/find-import.ts'
import type { FirstRows } from '../queries/first-rows.ts'

const isOfPlace = (field: CsvField) => /^(?:address|postal|town|country|latitude|longitude|accessibility)/.test(field)
const isOfOrganisation = (field: CsvField) => /^(?:organisation|legal)/.test(field)
const groups = [
  { title: 'map-organisation', fields: csvFields.filter(isOfOrganisation) },
  { title: 'map-place', fields: csvFields.filter(isOfPlace) },
  { title: 'map-service', fields: csvFields.filter((field) => !isOfPlace(field) && !isOfOrganisation(field)) },
] as const

/** Which column of the table says what, beside its first rows. */
export function ImportMapping({ of, first, form, language }: { of: Import; first: FirstRows; form: FormState; language: Language }) {
  const t = mappingWords(language)
  const field = csvFieldName(language)
  const { mapping } = of
  const common = { form, language }
  const options = first.header.map((column) => ({ value: column, label: column }))
  return (
    <section>
      <h2>{t('map-title')}</h2>
      <p>{t('map-lead')}</p>
      <Table
        caption={t('map-first')}
        columns={[
          { key: 'column', label: t('map-column') },
          ...first.rows.map((_, index) => ({ key: String(index), label: t('map-row', { line: index + 2 }) })),
        ]}
        rows={first.header.map((name, column) => ({
          column: <bdi>{name}</bdi>,
          ...Object.fromEntries(first.rows.map((row, index) => [String(index), <bdi>{row[column] ?? ''}</bdi>])),
        }))}
      />
      <Form action={href(routes.mapImport, { import: of.id })} {...common} submit={t('read')} hidden={{ version: String(of.version) }}>
        {groups.map(({ title, fields }) => (
          <>
            <h3>{t(title)}</h3>
            {fields.map((name) => (
              <Select
                {...common}
                unmarked
                name={name}
                label={field(name)}
                empty={t('map-none')}
                options={options}
                stored={mapping?.columns[name] ?? ''}
              />
            ))}
          </>
        ))}
        <h3>{t('map-all')}</h3>
        <Select
          {...common}
          name="land"
          label={t('land')}
          required
          options={lands.map((value) => ({ value, label: t(`land-${value}`) }))}
          stored={mapping?.territory === 'QC' ? 'CA' : mapping?.territory}
        />
        <Select
          {...common}
          name="language"
          label={t('language')}
          required
          options={languages.map((value) => ({ value, label: languageFacts[value].name, lang: value }))}
          stored={mapping?.language}
        />
        <TextField {...common} name="empty" label={t('empty')} hint={t('empty-hint')} stored={mapping?.empty.join(', ')} />
      </Form>
    </section>
  )
}
