import { nothing } from '#platform/fields.ts'
import { formatFileSize } from '#platform/files/file-size.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/table.tsx'
import { startImport } from '../acts/start-import.ts'
import { formats } from '../domain/format.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { importsMenu, importWords } from '../messages/imports.ts'
import { type Import, listImports } from '../queries/find-import.ts'

/** Bytes of a file that a form may bring; the command line takes larger ones. */
const heaviest = 12 * 1024 * 1024

export const importsPage = page({
  name: 'imports',
  title: 'Faire entrer des fiches dans l’annuaire',
  path: routes.keepImports,
  who: importers,
  menu: { label: importsMenu, order: 75 },
  input: nothing,
  load: async (tx) => ({ imports: await listImports(tx) }),
  allow: mayImport,
  reads: 'nobody',
  view({ data, form, language, shell }) {
    const t = importWords(language)
    const of = { form, language }
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <Card title={t('start')}>
          <Form action={routes.keepImports} {...of} submit={t('start')} files>
            <RadioGroup
              {...of}
              name="format"
              legend={t('format')}
              required
              options={formats.map((value) => ({ value, label: t(`format-${value}`) }))}
            />
            <TextField {...of} name="source" label={t('source')} hint={t('source-hint')} required />
            <FileField
              {...of}
              name="file"
              label={t('file')}
              hint={t('file-hint', { limit: formatFileSize(heaviest, language) })}
              accept=".csv,.json,.jsonl,.ndjson,.txt,.zip"
              required
            />
          </Form>
        </Card>
        <h2>{t('earlier')}</h2>
        {data.imports.length === 0 ? (
          <EmptyState title={t('none-title')}>{t('none')}</EmptyState>
        ) : (
          <Earlier imports={data.imports} language={language} />
        )}
      </Layout>
    )
  },
})

function Earlier({ imports, language }: { imports: Import[]; language: Language }) {
  const t = importWords(language)
  return (
    <Table
      caption={t('earlier')}
      quietCaption
      columns={[
        { key: 'files', label: t('files') },
        { key: 'source', label: t('source') },
        { key: 'state', label: t('state') },
        { key: 'when', label: t('when') },
      ]}
      rows={imports.map(({ id, files, source, state, startedAt }) => ({
        files: (
          <a href={href(routes.keepImport, { import: id })}>
            <bdi>{files[0]}</bdi>
          </a>
        ),
        source: <bdi>{source}</bdi>,
        state: t(`state-${state}`),
        when: formatDay(startedAt.toZonedDateTimeISO('UTC').toPlainDate(), language),
      }))}
    />
  )
}

const say = (reason: 'no-file' | 'file-empty' | 'not-text' | 'source-is-ours') => (language: Language) => importWords(language)(reason)

export const startImportHere = post({
  path: routes.keepImports,
  act: startImport,
  page: importsPage,
  files: { most: heaviest, takes: 'tables' },
  next: ({ id }) => href(routes.keepImport, { import: id }),
  said: (_, language) => importWords(language)('started'),
  refusals: {
    'no-file': say('no-file'),
    empty: say('file-empty'),
    'too-heavy': (language) => importWords(language)('too-heavy', { limit: formatFileSize(heaviest, language) }),
    'not-text': say('not-text'),
    'source-is-ours': say('source-is-ours'),
  },
})
