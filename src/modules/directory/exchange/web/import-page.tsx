import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import { cancelImport } from '../acts/cancel-import.ts'
import { confirmImport } from '../acts/confirm-import.ts'
import { mapImport } from '../acts/map-import.ts'
import type { ImportState } from '../domain/format.ts'
import { importers, mayImport } from '../domain/rights.ts'
import { mappingWords } from '../messages/import-mapping.ts'
import { previewWords } from '../messages/import-preview.ts'
import { importWords } from '../messages/imports.ts'
import { findImport } from '../queries/find-import.ts'
import { firstRows } from '../queries/first-rows.ts'
import { listLeft, listProblems, weighImport } from '../queries/weigh-import.ts'
import { CancelButton, ConfirmForm } from './import-decision.tsx'
import { ImportMapping } from './import-mapping.tsx'
import { ImportProgress } from './import-progress.tsx'
import { Faults, Left, PerhapsTwice, Weights } from './import-results.tsx'

const kinds: Record<ImportState, StatusKind> = {
  mapping: 'waiting',
  reading: 'waiting',
  ready: 'attention',
  applying: 'waiting',
  done: 'done',
  cancelled: 'neutral',
  failed: 'attention',
}

export const importPage = page({
  name: 'import',
  title: 'Un import de fiches : ce qu’il change, où il en est',
  path: routes.keepImport,
  who: importers,
  input: z.object({
    import: id<'import'>(),
    after: z.coerce.number().int().min(0).catch(0).default(0),
    columns: z.string().catch('').default(''),
  }),
  async load(tx, { import: asked, after }) {
    const found = await findImport(tx, asked)
    if (found === undefined) return undefined
    const isTable = found.format === 'csv' && (found.state === 'mapping' || found.state === 'ready')
    return {
      found,
      weights: await weighImport(tx, asked),
      told: await listProblems(tx, asked, after),
      left: await listLeft(tx, asked),
      first: isTable ? await firstRows(tx, asked) : undefined,
    }
  },
  allow: mayImport,
  reads: 'nobody',
  view({ data: { found, weights, told, left, first }, input, form, language, shell }) {
    const t = previewWords(language)
    const { state } = found
    const isMapping = first !== undefined && (state === 'mapping' || input.columns !== '' || Object.keys(form.values).includes('land'))
    const isRunning = state === 'reading' || state === 'applying'
    const isKnown = state === 'ready' || state === 'done'
    return (
      <Layout
        shell={shell}
        title={found.files[0] ?? found.source}
        titleLanguage=""
        lead={<bdi>{found.source}</bdi>}
        width="wide"
        back={{ href: routes.keepImports, label: importWords(language)('title') }}
        aside={<Status kind={kinds[state]}>{importWords(language)(`state-${state}`)}</Status>}
        island={isRunning ? ['progress'] : []}
      >
        {isRunning ? <ImportProgress of={found} language={language} /> : null}
        {state === 'failed' ? <Notice kind="attention">{t('failed-body')}</Notice> : null}
        {state === 'cancelled' ? <Notice>{t('cancelled-body')}</Notice> : null}
        {isMapping ? <ImportMapping of={found} first={first} form={form} language={language} /> : null}
        {isKnown && !isMapping ? <Weights of={weights} isDone={state === 'done'} language={language} /> : null}
        {state === 'ready' && !isMapping ? <ConfirmForm of={found} form={form} language={language} /> : null}
        {state === 'done' ? <PerhapsTwice language={language} /> : null}
        {isKnown && !isMapping ? <Left of={left} language={language} /> : null}
        {isKnown && !isMapping ? <Faults of={told} importId={found.id} language={language} /> : null}
        {state === 'mapping' || state === 'failed' || state === 'reading' ? (
          <CancelButton of={found} form={isMapping ? blankForm : form} language={language} />
        ) : null}
      </Layout>
    )
  },
})

const moved = {
  'too-late': (language: Language) => previewWords(language)('too-late'),
  'changed-elsewhere': (language: Language) => previewWords(language)('changed-elsewhere'),
}
const back = ({ found }: { found: { id: string } }) => href(routes.keepImport, { import: found.id })

export const mapImportHere = post({
  path: routes.mapImport,
  act: mapImport,
  page: importPage,
  next: back,
  said: (_, language) => mappingWords(language)('mapped'),
  refusals: { ...moved, 'no-organisation': (language) => mappingWords(language)('no-organisation') },
})

export const confirmImportHere = post({
  path: routes.confirmImport,
  act: confirmImport,
  page: importPage,
  next: back,
  said: (_, language) => previewWords(language)('confirmed'),
  refusals: moved,
})

export const cancelImportHere = post({
  path: routes.cancelImport,
  act: cancelImport,
  page: importPage,
  next: () => routes.keepImports,
  said: (_, language) => previewWords(language)('cancelled-said'),
  refusals: moved,
})
